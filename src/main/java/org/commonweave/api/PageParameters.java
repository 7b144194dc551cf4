package org.commonweave.api;

import java.util.Optional;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Words;
import org.springframework.web.context.request.NativeWebRequest;

/// Which of the numbered pages a program asks for, by the parameters `page` and `size`.
final class PageParameters {

    static final String PAGE = "page";
    static final String SIZE = "size";

    private static final int USUAL_SIZE = 50;

    /// A program that copies ten thousand pages asks fifty times, and each answer is made in a moment.
    private static final int MAX_SIZE = 200;

    /// The database walks over everything before.
    private static final int LAST_PAGE = 10_000;

    private PageParameters() {}

    static PageChoice of(NativeWebRequest request) {
        FieldCheck check = FieldCheck.ofParameters();
        int number = number(request, PAGE, LAST_PAGE, check).orElse(1);
        int size = number(request, SIZE, MAX_SIZE, check).orElse(USUAL_SIZE);
        check.done();
        return new PageChoice(number, size);
    }

    private static Optional<Integer> number(NativeWebRequest request, String name, int most, FieldCheck check) {
        String text = request.getParameter(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            check.refuse(name, Words.say("api.number-unfit", name, most));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}

package org.commonweave.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets browsers choose among the sizes of a picture (HTML, section 4.8.4.2).
public final class PictureSources {

    /// How wide a picture is in a text: a column of about this width, or nearly the whole of a narrow window.
    static final String IN_TEXT = "(max-width: 44rem) 94vw, 42rem";

    private PictureSources() {}

    /// The value of `srcset` for the picture at an address; nothing if there are no copies of it.
    public static Optional<String> of(String address, Pictures pictures) {
        List<Pictures.Copy> copies = pictures.copies(address);
        return copies.isEmpty()
                ? Optional.empty()
                : pictures.size(address)
                        .map(whole -> Stream.concat(
                                        copies.stream(), Stream.of(new Pictures.Copy(address, whole.width())))
                                .map(copy -> copy.address() + " " + copy.width() + "w")
                                .collect(Collectors.joining(", ")));
    }
}

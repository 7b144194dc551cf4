package org.commonweave.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.transfer.DraftMaking.Drafted;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Finds out which pages say something else than at the last import, and whether those can be shown.
final class DraftCheck {

    /// A page, what it is to say, and what an earlier import has made of it.
    ///
    /// @param before `null` for a new page
    record Checked(
            PlannedPage page, PageDraft draft, @Nullable Known before) {

        PageFate expected() {
            if (before == null || before.isTakenBack()) {
                return PageFate.NEW;
            }
            return before.hash().equals(draft.hash()) ? PageFate.UNCHANGED : PageFate.CHANGED;
        }
    }

    private final Function<Collection<String>, List<Known>> memory;
    private final Consumer<String> rendering;
    private final Findings findings;

    /// @param memory what earlier imports have made of some files
    /// @param rendering refuses a text that cannot be shown
    DraftCheck(Function<Collection<String>, List<Known>> memory, Consumer<String> rendering, Findings findings) {
        this.memory = memory;
        this.rendering = rendering;
        this.findings = findings;
    }

    /// Those that can be written. What has changed is rendered here already, so that what would be refused is known
    /// before it is written, and is ready when it is; what is the same has been rendered when it came.
    List<Checked> passed(List<Drafted> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        Map<String, Known> known = memory
                .apply(read.stream().map(drafted -> drafted.page().file()).toList())
                .stream()
                .collect(Collectors.toMap(Known::file, Function.identity()));
        return read.stream()
                .map(drafted -> new Checked(
                        drafted.page(),
                        drafted.draft(),
                        known.get(drafted.page().file())))
                .flatMap(checked -> passed(checked).stream())
                .toList();
    }

    private Optional<Checked> passed(Checked checked) {
        if (checked.expected() == PageFate.UNCHANGED) {
            return Optional.of(checked);
        }
        try {
            rendering.accept(checked.draft().text().body());
            return Optional.of(checked);
        } catch (TextNotAccepted refused) {
            findings.problem(checked.page().file(), Kind.TOO_LARGE, refused.sentence());
            findings.page(PageFate.LEFT);
            return Optional.empty();
        }
    }
}

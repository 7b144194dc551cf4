package org.commonweave.transfer.wordpress;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonweave.content.file.FileDetails;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.wordpress.OldAddress.Located;

/// Where the links and pictures of one item lead: to what has come along, or where they led before.
final class PostTargets implements Targets {

    private final String label;
    private final ExportPlan plan;
    private final MediaKeeping media;
    private final BiConsumer<Kind, String> losses;

    PostTargets(String label, ExportPlan plan, MediaKeeping media, BiConsumer<Kind, String> losses) {
        this.label = label;
        this.plan = plan;
        this.media = media;
        this.losses = losses;
    }

    @Override
    public Optional<String> link(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        if (href.isBlank() || href.startsWith("#") || lower.startsWith("javascript:") || lower.startsWith("data:")) {
            return Optional.empty();
        }
        String whole = lower.startsWith("www.") ? "https://" + href : plan.whole(href);
        Optional<Located> located = OldAddress.of(whole);
        if (located.isEmpty()) {
            return Optional.of(href).filter(one -> one.contains(":"));
        }
        Optional<String> here = plan.isFront(located.get()) ? Optional.of("/") : plan.target(located.get());
        if (here.isPresent()) {
            return here;
        }
        Optional<String> upload = plan.upload(located.get(), whole);
        if (upload.isPresent()) {
            return media.keep(label, upload.get()).map(FileDetails::path);
        }
        if (plan.isOfSite(located.get())) {
            losses.accept(Kind.WP_LINK, href);
        }
        return Optional.of(whole.startsWith("//") ? "https:" + whole : whole);
    }

    @Override
    public Optional<String> picture(String source) {
        String whole = plan.whole(source);
        Optional<Located> located = OldAddress.of(whole);
        if (located.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> upload = plan.upload(located.get(), whole);
        if (upload.isPresent()) {
            return media.keep(label, upload.get())
                    .filter(FileDetails::isPicture)
                    .map(FileDetails::path);
        }
        // What is left of the site are the little faces of its theme, whose description is what was typed.
        return Optional.of(whole.startsWith("//") ? "https:" + whole : whole)
                .filter(_ -> !plan.isOfSite(located.get()));
    }
}

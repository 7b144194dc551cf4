package org.commonweave.transfer.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.member.MemberSummary;
import org.commonweave.transfer.AuthorKeys;
import org.commonweave.transfer.wordpress.OldSite.Writer;

/// The profiles of those who wrote on one old site.
final class AuthorProfiles {

    private final String source;
    private final ImportedAuthors authors;
    private final AuthorKeys.Keys keys;
    private final Map<String, MemberSummary> profiles = new HashMap<>();

    AuthorProfiles(String source, ImportedAuthors authors, AuthorKeys.Keys keys) {
        this.source = source;
        this.authors = authors;
        this.keys = keys;
    }

    /// In a transaction of its own, so that a text that is refused does not undo the profile that others point at.
    MemberSummary introduce(PostAuthor author) {
        return profiles.computeIfAbsent(
                author.identity(),
                identity -> authors.profile(ImportedAuthor.known(source, keys.of(identity), author.name())));
    }

    /// The pages of those who could sign in there, as far as they wrote something.
    Map<Writer, String> writers(OldSite site) {
        Map<Writer, String> pages = new HashMap<>();
        for (Writer writer : site.writers()) {
            Optional.ofNullable(profiles.get(PostAuthor.of(writer).identity()))
                    .ifPresent(profile -> pages.put(writer, profile.path()));
        }
        return pages;
    }

    /// Of somebody who was introduced.
    long id(PostAuthor author) {
        return Objects.requireNonNull(profiles.get(author.identity())).id();
    }
}

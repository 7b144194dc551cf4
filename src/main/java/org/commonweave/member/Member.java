package org.commonweave.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.commonweave.base.Characters;
import org.commonweave.base.Role;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "members")
@SuppressWarnings("UnusedVariable") // read by queries
class Member {

    /// A paragraph or three; whoever has more to tell writes a page.
    static final int MAX_ABOUT_LENGTH = 2_000;

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    private String handle;
    private String name;
    private String about = "";

    @Nullable
    private String email;

    @Nullable
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant joinedAt;

    /// Where an imported author wrote, and by what they are told from others there: a name, or the key of an
    /// address.
    @Nullable
    private String source;

    @Nullable
    private String sourceName;

    /// Where an account stands. Nobody can sign in to an unclaimed one, which only gives imported words an
    /// author, nor to one that was closed.
    enum State {
        ACTIVE,
        CLOSED,
        UNCLAIMED
    }

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Member() {}

    Member(String handle, String name, Role role, State state, Instant joinedAt) {
        this.handle = handle;
        this.name = name;
        this.role = role;
        this.state = state;
        this.joinedAt = joinedAt;
    }

    /// Somebody who has shown that the address is theirs.
    static Member active(
            String handle, String name, EmailAddress email, String passwordHash, Role role, Instant joinedAt) {
        Member member = new Member(handle, name, role, State.ACTIVE, joinedAt);
        member.email = email.text();
        member.passwordHash = passwordHash;
        return member;
    }

    void present(ProfileEdit edit) {
        name = PersonName.tidied(edit.name());
        about = Characters.readable(edit.about()).strip();
        if (about.length() > MAX_ABOUT_LENGTH) {
            throw new UnfitEntry(UnfitEntry.Field.ABOUT, "member.about.too-long", MAX_ABOUT_LENGTH);
        }
    }

    void keepPassword(String hash) {
        passwordHash = hash;
    }

    void take(Role newRole) {
        if (newRole == Role.VISITOR || !isClaimed()) {
            throw new IllegalArgumentException("Only people with an account have a role, and a visitor has no account");
        }
        role = newRole;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::stored);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /// A profile that stands for somebody who wrote elsewhere.
    static Member unclaimed(String handle, ImportedAuthor author, Instant now) {
        Member member = new Member(handle, author.name(), Role.MEMBER, State.UNCLAIMED, now);
        member.about = author.about();
        member.source = author.source();
        member.sourceName = author.key();
        return member;
    }

    MemberSummary summary() {
        return new MemberSummary(id(), handle, name);
    }

    MemberProfile profile() {
        return new MemberProfile(id(), handle, name, about, joinedAt, role, isClaimed(), source);
    }

    AccountSummary account() {
        return new AccountSummary(id(), handle, name, email, role, joinedAt, isClaimed(), isOpen());
    }

    AccountDetails details() {
        return new AccountDetails(handle, name, about, String.valueOf(email));
    }

    boolean isClaimed() {
        return state != State.UNCLAIMED;
    }

    /// Whether somebody can sign in to it.
    boolean isOpen() {
        return state == State.ACTIVE;
    }

    /// Lets nobody sign in to it any more, or again.
    void open(boolean isOpen) {
        if (!isClaimed()) {
            throw new IllegalArgumentException("Only people with an account can be kept from it");
        }
        state = isOpen ? State.ACTIVE : State.CLOSED;
    }

    SignedInMember signedIn() {
        return new SignedInMember(id(), handle, role);
    }
}

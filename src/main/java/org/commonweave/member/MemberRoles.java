package org.commonweave.member;

import org.commonweave.base.Numbered;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators see of the accounts and may change about them.
@Service
public class MemberRoles {

    private static final int PAGE_SIZE = 50;

    private final Members members;
    private final ApplicationEventPublisher events;

    MemberRoles(Members members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /// The accounts whose name, handle or address contains the text, by name.
    ///
    /// @param page which of the numbered pages, from 1
    @Transactional(readOnly = true)
    public Numbered<AccountSummary> list(Viewer viewer, String text, int page) {
        AdministratorsOnly.check(viewer);
        Page<Member> found = members.matching(containing(text.strip()), PageRequest.of(page - 1, PAGE_SIZE));
        return new Numbered<>(found.map(Member::account).toList(), page, PAGE_SIZE, found.getTotalElements());
    }

    /// Gives a member another role. Throws [LastAdministrator] if nobody would be left to administer.
    @Transactional
    public void change(Viewer viewer, long memberId, Role role) {
        AdministratorsOnly.check(viewer);
        boolean isLast = members.findByRole(Role.ADMINISTRATOR).stream().allMatch(other -> other.id() == memberId);
        Member member = members.findById(memberId).orElseThrow();
        Role before = member.role();
        if (before == role) {
            return;
        }
        if (isLast && before == Role.ADMINISTRATOR) {
            throw new LastAdministrator();
        }
        member.take(role);
        events.publishEvent(new RoleChanged(memberId, before, role));
    }

    /// Closes an account: nobody signs in to it any more, and whoever is signed in to it is signed out
    /// everywhere. What the member has written stays. Administrators keep theirs: they have to become
    /// something else first.
    @Transactional
    public void close(Viewer viewer, long memberId) {
        AdministratorsOnly.check(viewer);
        Member member = members.findById(memberId).orElseThrow();
        if (member.role() == Role.ADMINISTRATOR) {
            throw new AdministratorStays();
        }
        member.open(false);
        events.publishEvent(new AccountClosed(memberId));
    }

    /// Lets somebody sign in again whose account was closed.
    @Transactional
    public void reopen(Viewer viewer, long memberId) {
        AdministratorsOnly.check(viewer);
        members.findById(memberId).orElseThrow().open(true);
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

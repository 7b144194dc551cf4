package org.commonweave.api;

import java.util.Set;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.Accounts;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People whose programs ask the commons in tests.
@Component
public class Programs {

    private final People people;
    private final MemberTokens tokens;

    Programs(Accounts accounts, MemberRoles roles, MemberLookup lookup, JdbcClient database, MemberTokens tokens) {
        this.people = new People(accounts, roles, lookup, database);
        this.tokens = tokens;
    }

    /// Somebody new with a role.
    public Person somebody(Role role) {
        if (role == Role.MEMBER) {
            return people.member();
        }
        Person person = people.administrator();
        long id = person.viewer().member().orElseThrow();
        people.roles().change(people.administrator().viewer(), id, role);
        return new Person(person.name(), person.email(), person.handle(), new Viewer(id, role));
    }

    /// Somebody who has just registered, and of whom nobody has read anything.
    public Person newcomer() {
        return people.newcomer();
    }

    /// A token that gives all that its owner may.
    public String token(Person owner) {
        return token(
                owner,
                owner.viewer().isAtLeast(Role.STEWARD)
                        ? Set.of(TokenScope.WRITE, TokenScope.STEWARD)
                        : Set.of(TokenScope.WRITE));
    }

    public String token(Person owner, Set<TokenScope> scopes) {
        return tokens.issue(owner.viewer(), new NewToken("Test", scopes, 1))
                .secret()
                .text();
    }

    /// A token of somebody new with a role.
    public String token(Role role) {
        return token(somebody(role));
    }
}

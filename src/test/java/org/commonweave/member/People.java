package org.commonweave.member;

import java.util.concurrent.atomic.AtomicInteger;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People with accounts for tests, each with a name, an address and a place on the network of their own.
public record People(Accounts accounts, MemberRoles roles, MemberLookup lookup, JdbcClient database) {

    public static final String PASSWORD = "wheelbarrow cake tuesday";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// Somebody for one test.
    public record Person(String name, String email, String handle, Viewer viewer) {}

    /// An address that nobody has used.
    public static String unusedEmail() {
        return "person" + NUMBER.incrementAndGet() + "@example.org";
    }

    /// A place on the network from which nobody has tried anything.
    public static String unusedClient() {
        int number = NUMBER.incrementAndGet();
        return "198.18." + number / 250 + "." + (number % 250 + 1);
    }

    /// A member whom a steward has said to trust, so that nothing of theirs has to wait.
    public Person member() {
        return member("Member " + NUMBER.incrementAndGet());
    }

    /// The same with a name.
    public Person member(String name) {
        Person person = newcomer(name);
        long id = person.viewer().member().orElseThrow();
        database.sql("INSERT INTO trusted_members (member_id, given_by_id, given_at) VALUES (:id, :id, NOW())")
                .param("id", id)
                .update();
        return person;
    }

    /// Somebody who has just registered, and of whom nobody has read anything.
    public Person newcomer() {
        return newcomer("Newcomer " + NUMBER.incrementAndGet());
    }

    private Person newcomer(String name) {
        String email = unusedEmail();
        accounts.register(new NewMember(name, email, PASSWORD), ClientAddress.of(unusedClient()));
        return person(name, email, accounts.confirm(new LetterBox(database).secret(email)));
    }

    public Person administrator() {
        String email = unusedEmail();
        String name = "Administrator " + NUMBER.incrementAndGet();
        return person(name, email, accounts.createAdministrator(name, email, PASSWORD));
    }

    /// What the person may do at this moment.
    public Role roleOf(Person person) {
        return lookup.find(person.handle()).orElseThrow().role();
    }

    private Person person(String name, String email, MemberSummary member) {
        return new Person(
                name,
                email,
                member.handle(),
                lookup.find(member.id()).orElseThrow().viewer());
    }
}

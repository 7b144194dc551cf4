package org.commonweave.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonweave.IntegrationTest;
import org.commonweave.base.Role;
import org.commonweave.member.People;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// People use a running commons with real browsers.
@IntegrationTest
@ExtendWith(Witness.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class Journey {

    @Autowired
    Commons commons;

    @LocalServerPort
    int port;

    private final List<Person> people = new ArrayList<>();

    /// Somebody who has not signed in.
    Person visitor(String name, Equipment equipment) {
        Person person = new Person(name, equipment, "http://localhost:" + port);
        people.add(person);
        return person;
    }

    /// Somebody who has just registered, signed in.
    Person member(String name, Equipment equipment) {
        return member(name, Role.MEMBER, equipment);
    }

    Person member(String name, Role role, Equipment equipment) {
        return member(commons.account(name, role), equipment);
    }

    Person member(People.Person account, Equipment equipment) {
        Person person = visitor(account.name(), equipment);
        person.opens("/sign-in");
        signsIn(person, account.email(), People.PASSWORD);
        person.isAt("/");
        return person;
    }

    /// Fills in the page to sign in, which is open.
    static void signsIn(Person person, String email, String password) {
        person.fills("E-mail address or handle", email);
        person.fills("Password", password);
        person.presses("Sign in");
    }

    List<Person> people() {
        return people;
    }
}

package org.commonweave;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.member.People;
import org.commonweave.member.People.Person;
import org.commonweave.member.security.Browser;

/// People who are to learn nothing of something: a visitor, and some members.
public record Strangers(int port, List<Person> members) {

    /// What is shorter stands in nearly every answer.
    private static final int SHORT = 3;

    public Strangers(int port, Person... members) {
        this(port, List.of(members));
    }

    public List<Viewer> viewers() {
        return Stream.concat(Stream.of(Viewer.VISITOR), members.stream().map(Person::viewer))
                .toList();
    }

    /// Their browsers, in which they have signed in.
    public List<Browser> browsers() throws Exception {
        List<Browser> all = new ArrayList<>(List.of(new Browser(port)));
        for (Person member : members) {
            all.add(browser(port, member));
        }
        return all;
    }

    public static Browser browser(int port, Person member) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(member.email(), People.PASSWORD);
        return browser;
    }

    /// Everything that an answer tells, its headers included, but what the asking person has told by the address, be it
    /// with hyphens or as words: where nothing is, one is asked whether to start it.
    public static String said(HttpResponse<String> answer) {
        String said = answer.body() + answer.headers().map();
        List<String> told = Stream.of(answer.request().uri().toString().split("[/?=&.]", -1))
                .filter(step -> step.length() > SHORT)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String step : told) {
            String words =
                    Stream.of(step.split("-", -1)).map(Pattern::quote).collect(Collectors.joining("(?:[-+ ]|%20)"));
            said = said.replaceAll("(?i)" + words, "");
        }
        return said;
    }
}

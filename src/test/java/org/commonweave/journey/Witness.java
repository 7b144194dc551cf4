package org.commonweave.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Watches journeys: fails those on which something was found wrong, and keeps pictures of all that fail.
class Witness implements AfterEachCallback {

    private static final Path FOLDER = Path.of("target", "journeys");

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        List<Person> people = ((Journey) context.getRequiredTestInstance()).people();
        List<String> findings =
                people.stream().flatMap(person -> person.findings().stream()).toList();
        try {
            if (context.getExecutionException().isPresent() || !findings.isEmpty()) {
                keepEvidence(people, context);
            }
        } finally {
            people.forEach(Person::leaves);
        }
        if (!findings.isEmpty()) {
            throw new AssertionError("Found on the way:\n" + String.join("\n", findings));
        }
    }

    private static void keepEvidence(List<Person> people, ExtensionContext context) throws IOException {
        Path folder = FOLDER.resolve(context.getRequiredTestClass().getSimpleName())
                .resolve(context.getRequiredTestMethod().getName());
        for (Person person : people) {
            person.keepEvidence(folder);
        }
    }
}

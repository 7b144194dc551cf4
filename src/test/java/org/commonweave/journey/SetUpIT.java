package org.commonweave.journey;

import org.commonweave.member.People;
import org.commonweave.setup.NotSetUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Whoever has just started the server sets the commons up, with the address from its log.
class SetUpIT extends Journey {

    private static final String TITLE = "Set up this commons";

    private final NotSetUp waiting;

    @Autowired
    SetUpIT(ApplicationContext context) {
        waiting = new NotSetUp(context);
    }

    @BeforeEach
    void begin() {
        waiting.begin();
    }

    @AfterEach
    void end() {
        waiting.end();
    }

    @Test
    void operatorAnswersTheQuestionsAndBecomesAdministrator() {
        Person olga = visitor("olga", Equipment.PHONE);
        String email = People.unusedEmail();

        olga.opens("/setup?token=guessed");
        olga.arrivesAt(TITLE);
        olga.sees("you need the whole address that it wrote to its log");
        olga.opens("/setup?token=" + waiting.token());
        olga.arrivesAt(TITLE);
        olga.inspectsFromRightToLeft();
        olga.presses(TITLE);
        olga.sees("Please type");
        olga.inspects();
        olga.fills("Your name", "Olga Operator");
        olga.fills("Your e-mail address", email);
        olga.fills("A password", People.PASSWORD);
        olga.fills("Name of the site", "Riverside Commons");
        olga.chooses("Nothing: start empty");
        olga.presses(TITLE);
        olga.arrivesAt("Welcome to Riverside Commons");
        olga.follows("Sign in");
        olga.arrivesAt("Sign in");
        signsIn(olga, email, People.PASSWORD);
        olga.isAt("/");
        olga.opens("/admin");
        olga.arrivesAt("Overview");
    }
}

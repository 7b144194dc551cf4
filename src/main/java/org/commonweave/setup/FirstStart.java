package org.commonweave.setup;

import org.commonweave.member.Accounts;
import org.commonweave.seed.SampleContent;
import org.commonweave.setup.FirstDecisions.Administrator;
import org.commonweave.site.AlreadySetUp;
import org.commonweave.site.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Sets a commons up, once.
@Service
public class FirstStart {

    private final Site site;
    private final Accounts accounts;
    private final SampleContent sample;
    private final SetUpToken token;
    private final TransactionOperations transaction;

    FirstStart(
            Site site, Accounts accounts, SampleContent sample, SetUpToken token, TransactionOperations transaction) {
        this.site = site;
        this.accounts = accounts;
        this.sample = sample;
        this.token = token;
        this.transaction = transaction;
    }

    /// Lets somebody begin who came by the address in the log. Throws [AlreadySetUp] or [WrongToken].
    public void check(String givenToken) {
        if (site.isSetUp()) {
            throw new AlreadySetUp();
        }
        if (!token.is(givenToken)) {
            throw new WrongToken();
        }
    }

    /// Sets the commons up for somebody who came by the address in the log. Throws [AlreadySetUp] or [WrongToken].
    public void setUp(String givenToken, FirstDecisions decisions) {
        check(givenToken);
        setUp(decisions);
    }

    /// All or nothing: a refused password leaves the commons as it was. The sample content is brought in later, by a
    /// job
    /// that is stored together with the decisions.
    void setUp(FirstDecisions decisions) {
        transaction.executeWithoutResult(_ -> {
            site.open(decisions.site());
            Administrator first = decisions.administrator();
            accounts.createAdministrator(first.name(), first.email(), first.password());
            if (decisions.sampleContent()) {
                sample.order();
            }
        });
    }
}

package org.commonweave.setup;

import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.member.UnfitEntry;
import org.commonweave.site.AlreadySetUp;
import org.commonweave.site.Site;
import org.commonweave.site.UnfitSettings;

/// Sets a commons up without the page, if the operator has given what is needed.
///
/// A variable that cannot be used ends the start: a server that runs otherwise than it was told is found out late.
record DecisionsFromVariables(Site site, FirstStart start, FirstStartProperties properties) {

    void carryOut() {
        try {
            site.fixedBaseUrl();
            if (!site.isSetUp()) {
                decide();
            }
        } catch (UnfitEntry refusal) {
            throw unfit(
                    switch (refusal.field()) {
                        case EMAIL -> "COMMONWEAVE_ADMIN_EMAIL";
                        case PASSWORD, CURRENT_PASSWORD -> "COMMONWEAVE_ADMIN_PASSWORD";
                        case NAME, ABOUT -> "COMMONWEAVE_ADMIN_NAME";
                    },
                    refusal);
        } catch (UnfitSettings refusal) {
            throw unfit(
                    switch (refusal.setting()) {
                        case BASE_URL -> "COMMONWEAVE_BASE_URL";
                        case NAME, LANGUAGE -> "COMMONWEAVE_SITE_NAME";
                    },
                    refusal);
        }
    }

    private void decide() {
        if (properties.areHalfGiven()) {
            throw new UnfitVariable(Words.say("setup.start.half"));
        }
        if (properties.areGiven()) {
            try {
                start.setUp(properties.decisions());
            } catch (AlreadySetUp _) {
                // Another server, started with the same variables at the same moment, was faster.
            }
        }
    }

    private static UnfitVariable unfit(String variable, Refusal refusal) {
        return new UnfitVariable(Words.say("setup.start.unfit", variable, refusal.sentence()));
    }
}

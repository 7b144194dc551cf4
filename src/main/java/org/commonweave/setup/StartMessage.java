package org.commonweave.setup;

import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Tells whoever started the server where it is and how to get in.
@Component
@ConditionalOnWebApplication
class StartMessage {

    /// The profile in which the administrator's password is published anyway.
    static final String TRY = "try";

    private static final Logger LOG = LoggerFactory.getLogger(StartMessage.class);

    private final Site site;
    private final SetUpToken token;
    private final FirstStartProperties properties;
    private final Environment environment;

    StartMessage(Site site, SetUpToken token, FirstStartProperties properties, Environment environment) {
        this.site = site;
        this.token = token;
        this.properties = properties;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info("\n{}", boxed(lines()));
    }

    List<String> lines() {
        if (!site.isSetUp()) {
            return List.of(
                    Words.say("setup.message.waiting"),
                    site.address(SetUpGate.PAGE + "?token=" + token.value()),
                    Words.say("setup.message.elsewhere"));
        }
        String address = Words.say("setup.message.ready", site.name(), site.baseUrl());
        return environment.acceptsProfiles(Profiles.of(TRY))
                ? List.of(
                        address,
                        Words.say("setup.message.try", text(properties.adminEmail()), text(properties.adminPassword())))
                : List.of(address, Words.say("setup.message.sign-in", site.address("/sign-in")));
    }

    /// Only above and below, so that an address can be copied or clicked without a frame in it.
    static String boxed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0) + 4;
        String edge = "=".repeat(width);
        return edge + "\n\n  " + String.join("\n\n  ", lines) + "\n\n" + edge;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

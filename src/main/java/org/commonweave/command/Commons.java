package org.commonweave.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.SignedInMember;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The commons that a command works on: everything of the application except the web server and the jobs that run by
/// themselves. Parts are made when they are asked for.
record Commons(ApplicationContext parts, Runnable closing) implements AutoCloseable {

    /// Settings of the application for commands; see `application-command.yaml`.
    private static final String PROFILE = "command";

    /// @param settings that win over those of the application
    static Commons open(Class<?> application, String... settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .profiles(PROFILE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Stream.of(settings).map(setting -> "--" + setting).toArray(String[]::new));
        return new Commons(context, context::close);
    }

    <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    /// In whose name the command acts: whoever can start one holds all data of the commons in hand, so only the name is
    /// asked for.
    ///
    /// @param login the e-mail address or handle of an administrator; `null` for the first one there was
    Viewer actor(@Nullable String login) {
        if (!part(Site.class).isSetUp()) {
            throw new CommandRefused("command.not-set-up");
        }
        MemberLookup members = part(MemberLookup.class);
        Optional<SignedInMember> actor = login == null ? members.findFirstAdministrator() : members.findByLogin(login);
        Viewer viewer = actor.map(SignedInMember::viewer)
                .orElseThrow(() -> new CommandRefused("command.nobody", String.valueOf(login)));
        AdministratorsOnly.check(viewer);
        return viewer;
    }

    @Override
    public void close() {
        closing.run();
    }
}

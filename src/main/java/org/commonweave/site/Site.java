package org.commonweave.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// The commons as a whole: its name, language, licence and address.
@Service
public class Site {

    /// Another process, such as a command of the same jar, may change the settings too. Refreshed behind the scenes, so
    /// that
    /// a database that is away for a moment does not take the name of the site along.
    private static final Duration LONGEST_STALE = Duration.ofMinutes(1);

    private final SettingsTable table;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private final Optional<String> fixedBaseUrl;
    private final LoadingCache<String, Optional<SiteSettings>> cache;

    Site(SettingsTable table, Environment environment, ApplicationEventPublisher events) {
        this.table = table;
        this.environment = environment;
        this.events = events;
        this.fixedBaseUrl = Optional.ofNullable(environment.getProperty("commonweave.base-url"))
                .filter(url -> !url.isBlank())
                .map(BaseUrl::tidied);
        this.cache = Caffeine.newBuilder().refreshAfterWrite(LONGEST_STALE).build(_ -> table.read());
    }

    public String name() {
        return settings().name();
    }

    public Locale language() {
        return settings().language();
    }

    public Licence licence() {
        return settings().licence();
    }

    /// The address under which people reach the commons, such as `https://commons.example.org`: what the operator fixed
    /// in `commonweave.base-url`, otherwise what the administrator set, otherwise this machine.
    public String baseUrl() {
        return fixedBaseUrl()
                .or(() -> Optional.ofNullable(settings().baseUrl()))
                .orElseGet(this::defaultBaseUrl);
    }

    /// The address that holds while nobody has said another one: this machine.
    public String defaultBaseUrl() {
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    /// The whole address of a path of this commons, for letters, feeds and other things read elsewhere.
    public String address(String path) {
        return baseUrl() + path;
    }

    /// The name of the machine in that address.
    public String host() {
        return URI.create(baseUrl()).getHost();
    }

    /// The address that the operator fixed outside the commons; while there is one, the setting has no effect.
    public Optional<String> fixedBaseUrl() {
        return fixedBaseUrl;
    }

    /// Whether somebody has made the first decisions. Until then the commons answers with its set-up page only.
    public boolean isSetUp() {
        return stored().isPresent();
    }

    public SiteSettings settings() {
        return stored().orElse(SiteSettings.DEFAULTS);
    }

    /// The first decisions, made once: of two people who do it at the same moment one is refused with [AlreadySetUp].
    @Transactional
    public void open(SiteSettings settings) {
        try {
            table.insert(settings);
        } catch (DuplicateKeyException _) {
            throw new AlreadySetUp();
        }
        events.publishEvent(new SiteChanged(SiteSettings.DEFAULTS, settings));
    }

    /// Changes the decisions; for administrators only.
    @Transactional
    public void change(Viewer viewer, SiteSettings settings) {
        AdministratorsOnly.check(viewer);
        SiteSettings before = settings();
        table.update(settings);
        events.publishEvent(new SiteChanged(before, settings));
    }

    /// First of all, because whoever else hears of the change asks what holds now.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(SiteChanged.class)
    void forget() {
        cache.invalidateAll();
    }

    private Optional<SiteSettings> stored() {
        return cache.get("settings");
    }
}

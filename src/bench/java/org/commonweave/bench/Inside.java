package org.commonweave.bench;

import java.util.Locale;
import java.util.Map;
import org.commonweave.CommonweaveApplication;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.Accounts;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// The product running in this process, so that its services can be called as its own pages call them.
final class Inside implements AutoCloseable {

    /// Spring Boot treats a source of this name as it treats the variables of the process.
    private static final String LIKE_VARIABLES = "bench-systemEnvironment";

    private final ConfigurableApplicationContext context;

    private Inside(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param settings as environment variables
    static Inside start(Map<String, String> settings) {
        SpringApplication application = new SpringApplication(CommonweaveApplication.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(LIKE_VARIABLES, Map.copyOf(settings))));
        return new Inside(application.run("--server.port=0", "--vaadin.productionMode=true"));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Somebody new who may do everything.
    Viewer somebody(String name) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return new Viewer(
                part(Accounts.class)
                        .createAdministrator(name, email, Ground.PASSWORD)
                        .id(),
                Role.ADMINISTRATOR);
    }

    @Override
    public void close() {
        context.close();
    }
}

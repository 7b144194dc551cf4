package org.commonweave.setup;

import jakarta.servlet.ServletException;
import java.util.stream.Stream;
import org.apache.catalina.Host;
import org.apache.catalina.Wrapper;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/// The last steps before the port opens. Whoever comes first must neither be led to the set-up page of a commons that
/// is about to be set up, nor be asked to sign in because the interface does not know its own addresses yet.
class Opening implements SmartLifecycle {

    private final DecisionsFromVariables decisions;
    private final ApplicationContext context;
    private volatile boolean isDone;

    Opening(DecisionsFromVariables decisions, ApplicationContext context) {
        this.decisions = decisions;
        this.context = context;
    }

    @Override
    public void start() {
        decisions.carryOut();
        if (context instanceof WebServerApplicationContext web
                && web.getWebServer() instanceof TomcatWebServer server) {
            loadServlets(server.getTomcat().getHost());
        }
        isDone = true;
    }

    @Override
    public void stop() {
        isDone = false;
    }

    @Override
    public boolean isRunning() {
        return isDone;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /// Spring Boot does this after it has opened the port.
    private static void loadServlets(Host host) {
        Stream.of(host.findChildren())
                .flatMap(application -> Stream.of(application.findChildren()))
                .map(Wrapper.class::cast)
                .filter(servlet -> servlet.getLoadOnStartup() >= 0)
                .forEach(Opening::load);
    }

    private static void load(Wrapper servlet) {
        try {
            servlet.load();
        } catch (ServletException cause) {
            throw new IllegalStateException("The servlet " + servlet.getName() + " does not start", cause);
        }
    }
}

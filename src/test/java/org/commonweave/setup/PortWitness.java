package org.commonweave.setup;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/// Writes down which servlets that belong to a start were not ready when the port was opened.
@Component
class PortWitness implements TomcatConnectorCustomizer {

    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final List<String> late = new CopyOnWriteArrayList<>();

    /// The ports it has seen opening.
    List<String> opened() {
        return List.copyOf(opened);
    }

    List<String> late() {
        return List.copyOf(late);
    }

    @Override
    public void customize(Connector connector) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                opened.add(String.valueOf(connector.getPort()));
                servlets(connector.getService().getContainer())
                        .filter(servlet -> servlet.getLoadOnStartup() >= 0 && servlet.getServlet() == null)
                        .map(Wrapper::getName)
                        .forEach(late::add);
            }
        });
    }

    private static Stream<Wrapper> servlets(Container container) {
        return container instanceof Wrapper servlet
                ? Stream.of(servlet)
                : Stream.of(container.findChildren()).flatMap(PortWitness::servlets);
    }
}

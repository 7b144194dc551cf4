package org.commonweave.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.Set;

/// Which addresses belong to the interface, to programs or to files, and so are not to be read.
@org.springframework.stereotype.Component
class InterfacePaths {

    /// First parts of addresses that are answered by something else than pages.
    private static final Set<String> OTHERS = Set.of(
            "VAADIN",
            "_static",
            "aura",
            "actuator",
            "api",
            "files",
            "fonts",
            "icons",
            "images",
            "js",
            "styles",
            "vaadinServlet");

    /// For programs, below an address that is for people.
    private static final String SUGGESTIONS = "/search/suggestions";

    private final ServletContext context;

    InterfacePaths(ServletContext context) {
        this.context = context;
    }

    boolean contains(String path) {
        String relative = path.substring(1);
        String first = relative.contains("/") ? relative.substring(0, relative.indexOf('/')) : relative;
        return OTHERS.contains(first) || path.equals(SUGGESTIONS) || isView(relative);
    }

    /// Whether the frame of the site is around what is at this address.
    boolean isFramed(String path) {
        return view(path.substring(1))
                .filter(view -> view.getAnnotation(Route.class).autoLayout())
                .isPresent();
    }

    private boolean isView(String path) {
        return view(path).filter(view -> view != ReadingView.class).isPresent();
    }

    private Optional<Class<? extends Component>> view(String path) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                .getRoute(path);
    }
}

package org.commonweave.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which addresses belong to the interface, to programs or to files, and so are not to be read.
@org.springframework.stereotype.Component
class InterfacePaths {

    /// First parts of addresses below which the interface and its supervisors answer for themselves.
    private static final Set<String> PROGRAMS = Set.of("VAADIN", "actuator", "api", "vaadinServlet");

    private final ServletContext context;
    private final RequestMappingHandlerMapping endpoints;
    private final ResourceLoader resources;
    private final List<String> folders;

    InterfacePaths(
            ServletContext context,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            ResourceLoader resources,
            WebProperties web) {
        this.context = context;
        this.endpoints = endpoints;
        this.resources = resources;
        this.folders = List.of(web.getResources().getStaticLocations());
    }

    boolean contains(String path) {
        String relative = path.substring(1);
        String first = relative.contains("/") ? relative.substring(0, relative.indexOf('/')) : relative;
        return PROGRAMS.contains(first) || isView(relative) || isFile(relative) || isEndpoint(path);
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

    /// A style, script, font or picture of ours, or of a library.
    private boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0
                && folders.stream()
                        .anyMatch(folder -> resources.getResource(folder + path).isReadable());
    }

    private boolean isEndpoint(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return endpoints.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(asked));
    }
}

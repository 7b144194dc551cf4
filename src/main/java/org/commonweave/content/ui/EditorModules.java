package org.commonweave.content.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// Tells browsers where the modules are of which the editor is made: in the libraries themselves, each of which says
/// under
/// which name its modules are imported. They are loaded when an editor is shown, not before.
@Component
class EditorModules implements WebMvcConfigurer {

    private static final String IMPORT_MAPS = "classpath*:META-INF/importmap.json";

    /// The addresses carry the version, so what is behind them never changes.
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String importMap;

    EditorModules(ResourcePatternResolver resources, JsonMapper json) throws IOException {
        Map<String, String> addresses = new TreeMap<>();
        for (Resource library : resources.getResources(IMPORT_MAPS)) {
            try (InputStream content = library.getInputStream()) {
                json.readTree(content)
                        .path("imports")
                        .forEachEntry((name, address) -> addresses.put(name, address.asString()));
            }
        }
        addresses.keySet().removeIf(name -> name.endsWith("/"));
        importMap = json.writeValueAsString(Map.of("imports", addresses));
    }

    /// As an event listener it comes before all listeners that are beans, one of which gives every script its nonce.
    @EventListener
    void addToPages(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addTo);
    }

    /// Before the first module: an import map that comes later counts in new browsers only.
    private void addTo(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .prependElement("script")
                .attr("type", "importmap")
                .appendChild(new DataNode(importMap));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(FOR_EVER);
    }
}

package org.commonweave.bench.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// A web server with one controller, on Spring Boot's defaults: the same Tomcat as the product's, and nothing else of
/// it.
@SpringBootConfiguration
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
@Import(BarePages.class)
@Profile(BareApplication.ALONE)
public class BareApplication {

    /// The product looks for parts of its own in every package below its root and must not find these.
    static final String ALONE = "bare";

    /// @param arguments `--answers=` and the folder with the finished answers, `--server.port=` and where to listen
    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(BareApplication.class);
        application.setAdditionalProfiles(ALONE);
        application.run(arguments);
    }
}

package org.commonweave.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.commonweave.api.ProblemAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets the server, too, speak to people in a sentence when it refuses an address before anything of ours has seen it.
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<ErrorPages> pages;
    private final ObjectProvider<ProblemAnswers> problems;

    /// Both are asked when the first error happens, because the server is made before them.
    ServerErrors(ObjectProvider<ErrorPages> pages, ObjectProvider<ProblemAnswers> problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new SentenceValve(
                        status -> pages.getObject().html(status),
                        response -> problems.getObject().sendRefused(response))));
    }

    private static final class SentenceValve extends ErrorReportValve {

        private final IntFunction<String> page;
        private final Consumer<Response> problem;

        SentenceValve(IntFunction<String> page, Consumer<Response> problem) {
            this.page = page;
            this.problem = problem;
        }

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                if (RequestLine.isForPrograms(request)) {
                    problem.accept(response);
                } else {
                    sendPage(response);
                }
                response.finishResponse();
            } catch (IOException | UncheckedIOException | IllegalStateException _) {
                // nobody is there any more to read it
            }
        }

        private void sendPage(Response response) throws IOException {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", PlainSending.POLICY);
            response.getReporter().write(page.apply(response.getStatus()));
        }
    }
}

package org.commonweave.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Many readers at once, by [wrk](https://github.com/wg/wrk): a load tool in C takes so little of the machine that what
/// is
/// measured is the server. A tool in Java would share two processors with the server half and half, and make everything
/// look alike.
///
/// @param requests how many were answered
/// @param perSecond requests per second
/// @param p99Micros the time within which 99 of 100 were answered, in microseconds
/// @param failures answers that were no page, and connections that broke
record Load(long requests, double perSecond, double p99Micros, long failures) {

    static final String INSTALL =
            "Page views need the load tool wrk: please type `apt install wrk`, or `brew install wrk` on macOS.";

    private static final int CONNECTIONS = 32;

    private static final Pattern RESULT = Pattern.compile("result (\\d+) (\\d+) (\\d+) (\\d+)");

    /// Asks for the paths in this order, as a browser would, and reports in numbers.
    private static final String SCRIPT = """
            local requests = {}
            local next = 0
            init = function(arguments)
              local headers = { ["Host"] = "localhost", ["Accept-Encoding"] = "gzip", ["Accept"] = "text/html" }
              for path in io.lines(arguments[1]) do
                requests[#requests + 1] = wrk.format("GET", path, headers)
              end
            end
            request = function()
              next = next % #requests + 1
              return requests[next]
            end
            done = function(summary, latency)
              local errors = summary.errors
              local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
              io.write(string.format("result %d %d %d %d\\n",
                summary.requests, summary.duration, latency:percentile(99), failures))
            end
            """;

    static boolean isInstalled() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    /// Lets the readers read for some seconds.
    ///
    /// @param paths the pages in the order in which they are asked for, over and over
    static Load on(Running server, List<String> paths, int seconds) throws IOException, InterruptedException {
        Path list = Ground.file("paths.txt").toAbsolutePath();
        Files.write(list, paths);
        Path script = Files.writeString(Ground.file("readers.lua"), SCRIPT);
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads=1",
                        "--connections=" + CONNECTIONS,
                        "--duration=" + seconds + "s",
                        "--timeout=30s",
                        "--script=" + script,
                        server.address(""),
                        "--",
                        list.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        Matcher result = RESULT.matcher(output);
        if (wrk.waitFor() != 0 || !result.find()) {
            throw new IllegalStateException("wrk failed: " + output.lines().collect(Collectors.joining(" ")));
        }
        long requests = Long.parseLong(result.group(1));
        return new Load(
                requests,
                requests / (Long.parseLong(result.group(2)) / 1e6),
                Double.parseDouble(result.group(3)),
                Long.parseLong(result.group(4)));
    }
}

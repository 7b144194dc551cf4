package org.commonweave.content.draft;

import java.util.List;
import java.util.Optional;

/// By what a person knows again where they wrote something, such as “Firefox, Windows”.
public final class Device {

    /// Browsers name each other too in the header `User-Agent`, so the order matters.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("Firefox", "Firefox"),
            new Mark("FxiOS", "Firefox"),
            new Mark("CriOS", "Chrome"),
            new Mark("Chrome", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "Chromebook"),
            new Mark("Mac OS X", "Mac"),
            new Mark("Linux", "Linux"));

    private Device() {}

    /// Empty where the header `User-Agent` tells nothing known.
    public static String of(String userAgent) {
        return named(userAgent, BROWSERS)
                .map(browser -> named(userAgent, SYSTEMS)
                        .map(system -> browser + ", " + system)
                        .orElse(browser))
                .orElse("");
    }

    private static Optional<String> named(String userAgent, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.letters()))
                .map(Mark::name)
                .findFirst();
    }

    private record Mark(String letters, String name) {}
}

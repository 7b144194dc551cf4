package org.commonweave.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A video that can be played inside a page.
///
/// @param embed the address to play it from: of a player for a frame, or of the file itself
/// @param name what to call it: the name of the site or of the file
record Video(String embed, String name) {

    private static final Pattern YOUTUBE = Pattern.compile("https?://(?:www\\.|m\\.)?"
            + "(?:youtu\\.be/|youtube(?:-nocookie)?\\.com/(?:shorts/|live/|embed/|watch\\?(?:[^#]*&)?v=))"
            + "([\\w-]{11})(?:[?&/#].*)?");
    private static final Pattern YOUTUBE_START = Pattern.compile("[?&](?:t|start)=(\\d{1,6})s?(?:[&#].*)?$");
    private static final Pattern VIMEO = Pattern.compile(
            "https?://(?:www\\.)?vimeo\\.com/(?:channels/\\w+/)?(\\d{1,15})(?:/(\\w{1,32}))?/?(?:[?#].*)?");
    private static final Pattern PEERTUBE = Pattern.compile("(https://([\\w.-]+(?::\\d{1,5})?))/(?:w|videos/watch)/"
            + "([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[?#].*)?");
    private static final Pattern FILE =
            Pattern.compile("(?:https?:/)?/(?:[^?#]*/)?([^/?#]+\\.(?:mp4|webm))(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    /// @param href an address as [Address] gives it
    static Optional<Video> at(String href) {
        Matcher youtube = YOUTUBE.matcher(href);
        if (youtube.matches()) {
            Matcher start = YOUTUBE_START.matcher(href);
            String at = start.find() ? "?start=" + start.group(1) : "";
            return Optional.of(new Video("https://www.youtube-nocookie.com/embed/" + youtube.group(1) + at, "YouTube"));
        }
        Matcher vimeo = VIMEO.matcher(href);
        if (vimeo.matches()) {
            String key = vimeo.group(2) == null ? "" : "&h=" + vimeo.group(2);
            return Optional.of(new Video("https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1" + key, "Vimeo"));
        }
        Matcher peertube = PEERTUBE.matcher(href);
        if (peertube.matches()) {
            return Optional.of(new Video(peertube.group(1) + "/videos/embed/" + peertube.group(3), peertube.group(2)));
        }
        Matcher file = FILE.matcher(href);
        return file.matches() ? Optional.of(new Video(href, file.group(1))) : Optional.empty();
    }
}

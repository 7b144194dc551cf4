package org.commonweave.api;

import java.time.Instant;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.Lookup;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What programs are told who ask for an item: the item, where it has gone, or why it was removed.
public final class FoundItem {

    private FoundItem() {}

    /// The item for reading. One that moved answers 301, as for people.
    ///
    /// @param rest what follows the item in the address
    public static ContentDetails forReading(Lookup lookup, String rest) {
        return in(lookup, rest, HttpStatus.MOVED_PERMANENTLY);
    }

    /// The item for changing. One that moved answers 308, because after 301 many programs would send a `GET` (RFC
    /// 9110 sections 15.4.2 and 15.4.9).
    public static ContentDetails forChanging(Lookup lookup) {
        return forChanging(lookup, "");
    }

    /// The item for adding to it; answers as for changing.
    ///
    /// @param rest what follows the item in the address
    public static ContentDetails forChanging(Lookup lookup, String rest) {
        return in(lookup, rest, HttpStatus.PERMANENT_REDIRECT);
    }

    private static ContentDetails in(Lookup lookup, String rest, HttpStatus moved) {
        return switch (lookup) {
            case Lookup.Found(ContentDetails item) -> item;
            case Lookup.Moved(String now) -> throw movedTo(ApiPath.of(now) + rest, moved);
            case Lookup.Removed removed -> throw removed(removed.reason(), removed.at());
            case Lookup.Gone gone
            when gone.isHidden() ->
                throw new ApiRefusal(Problem.of(HttpStatus.GONE, "hidden", Words.say("api.hidden", gone.reason()))
                        .with("reason", gone.reason()));
            case Lookup.Gone gone -> throw removed(gone.reason(), gone.at());
            case Lookup.Unknown _ -> throw new ContentMissing();
        };
    }

    private static ApiRefusal movedTo(String address, HttpStatus status) {
        return new ApiRefusal(Problem.of(status, "moved", Words.say("api.moved"))
                .with("self", address)
                .withHeader(HttpHeaders.LOCATION, address));
    }

    private static ApiRefusal removed(String reason, Instant at) {
        return new ApiRefusal(Problem.of(HttpStatus.GONE, "removed", Words.say("api.removed", reason))
                .with("reason", reason)
                .with("removedAt", at));
    }
}

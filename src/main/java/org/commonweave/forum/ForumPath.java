package org.commonweave.forum;

import java.security.SecureRandom;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Slug;

/// The addresses of groups, discussions and replies. They stay as they are when titles change.
public final class ForumPath {

    public static final String GROUPS = "/groups";
    public static final String UNANSWERED = "/groups/unanswered";
    public static final String DISCUSSIONS = "/discussions";
    public static final String REPLIES = "/replies";
    public static final String SUMMARIES = "/summaries";

    /// An address has room for 200 characters: these, those of a discussion, two numbers and the words
    /// between.
    private static final int MAX_GROUP = 60;

    private static final int MAX_DISCUSSION = 70;

    private static final String PREFIX = GROUPS + "/";

    /// Last parts that already mean something below `/groups`.
    private static final Set<String> RESERVED = Set.of("new", "unanswered");

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    /// With 32 letters to choose from, a million million.
    private static final int CHANCE_LETTERS = 8;

    private static final Pattern DISCUSSION = Pattern.compile("/groups/[^/]+/discussions/(\\d{1,15})(?:-[^/]*)?");
    private static final Pattern SUMMARY = Pattern.compile("/summaries/(\\d{1,15})");
    private static final Pattern REPLY = Pattern.compile("/replies/(\\d{1,15})");

    private ForumPath() {}

    /// The address of a group with this name. That of a hidden one cannot be guessed, and does not stand in
    /// the way of others, who would learn of it.
    static String ofGroup(String title, Joining joining) {
        String slug = shortened(Slug.of(title), MAX_GROUP);
        String free = slug.isEmpty() || RESERVED.contains(slug) ? slug + "-group" : slug;
        return PREFIX + (joining == Joining.HIDDEN ? free + "-" + chance() : free);
    }

    static String ofDiscussion(String groupPath, long number, String title) {
        return groupPath + DISCUSSIONS + "/" + number + "-" + shortened(Slug.of(title), MAX_DISCUSSION);
    }

    /// The address of a discussion in another group. The words in it stay as they are.
    static String moved(String discussionPath, String groupPath) {
        return groupPath + discussionPath.substring(discussionPath.indexOf(DISCUSSIONS + "/"));
    }

    /// The address of the group in which a discussion stands.
    public static String groupOf(String discussionPath) {
        return discussionPath.substring(0, discussionPath.indexOf(DISCUSSIONS + "/"));
    }

    static String ofSummary(long discussionNumber) {
        return SUMMARIES + "/" + discussionNumber;
    }

    static String ofReply(long number) {
        return REPLIES + "/" + number;
    }

    /// The mark of a reply on the page of its discussion.
    public static String anchor(long replyNumber) {
        return "reply-" + replyNumber;
    }

    static OptionalLong discussionNumber(String path) {
        return number(DISCUSSION.matcher(path));
    }

    /// The number in the address of a reply.
    public static OptionalLong replyNumber(String path) {
        return number(REPLY.matcher(path));
    }

    /// The number of the discussion in the address of its summary.
    public static OptionalLong summarisedNumber(String path) {
        return number(SUMMARY.matcher(path));
    }

    private static OptionalLong number(Matcher path) {
        return path.matches() ? OptionalLong.of(Long.parseLong(path.group(1))) : OptionalLong.empty();
    }

    private static String shortened(String slug, int most) {
        if (slug.length() <= most) {
            return slug;
        }
        String hash = Integer.toHexString(slug.hashCode());
        return slug.substring(0, most - hash.length() - 1).replaceAll("-+$", "") + "-" + hash;
    }

    private static String chance() {
        return CHANCE.ints(CHANCE_LETTERS, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}

package org.commonweave.transfer.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes away what programs put below the words of a person, and makes quotations of what they put there of other
/// messages.
final class Trimming {

    /// Four lines are good manners, a dozen happens; what is longer is no signature.
    private static final int MOST_OF_SIGNATURE = 12;

    private static final int MOST_OF_FOOTER = 16;

    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    private static final Pattern FROM_A_PHONE = Pattern.compile("(?i)(?:sent (?:from|via|with) (?:my |the )?\\S+"
            + "|get outlook for|von meinem .{1,40} gesendet|gesendet von |diese nachricht wurde von meinem"
            + "|enviado desde mi|envoyé de mon|inviato da |verstuurd vanaf mijn).{0,80}");
    private static final Pattern RULE = Pattern.compile("[_=~*-]{10,}\\s*|[_=~*-]{4,} ?.{0,60}[_=~*-]{4,}[>.]*\\s*");
    private static final Pattern OF_A_LIST =
            Pattern.compile("(?is).*(?:unsubscribe|mailing list|mailing-list|mailinglist|listinfo|yahoo!"
                    + " ?groups|google groups|groups\\.io|list-manage|subscribed to|abbestellen|abmelden|se"
                    + " désabonner|darse de baja).*");
    private static final Pattern FOOTER_BEGINS = Pattern.compile(
            "(?i)(?:to unsubscribe from this|you received this message because you|yahoo! groups links|to post to this"
                    + " group|für die abmeldung|um diese liste abzubestellen).*");
    private static final Pattern HANDED_ON = Pattern.compile("(?i)(?:[-"
            + " ]{2,}.{0,6}(?:forwarded|weitergeleitete?|doorgestuurd|transféré|reenviado|inoltrato).{0,40}|begin"
            + " forwarded message:|anfang der weitergeleiteten .{0,12}:|message transféré.{0,20})\\s*");
    private static final Pattern ORIGINAL =
            Pattern.compile("(?i)[-_ ]{2,}\\s*(?:original message|original appointment|ursprüngliche"
                    + " nachricht|originalnachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk"
                    + " bericht)\\s*[-_ ]{2,}\\s*");
    private static final Pattern FROM = Pattern.compile("(?i)\\*?(?:from|von|de|da|van)\\*?\\s?:\\*?\\s.*\\S.*");
    private static final Pattern OTHER_FIELD = Pattern.compile(
            "(?i)\\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|a|oggetto|verzonden|aan|onderwerp|reply-to|antwort"
                    + " an|kopie|organization|message-id|x-[\\w-]+)\\*?\\s?:\\*?(?:\\s.*|$)");

    /// To whom else it went is nobody's business.
    private static final Pattern RECIPIENTS = Pattern.compile(
            "(?i)\\*?(?:to|cc|bcc|reply-to|an|kopie|à|para|a|aan|antwort an|message-id|x-[\\w-]+)\\*?\\s?:.*");

    private static final int MOST_FIELDS = 12;

    private Trimming() {}

    /// @param isForward whether the message as a whole says that it hands on another one
    static List<MessageLine> of(List<MessageLine> all, boolean isForward) {
        List<MessageLine> lines = new ArrayList<>(all);
        int other = beginningOfOther(lines);
        List<MessageLine> below =
                other < lines.size() ? other(lines.subList(other, lines.size()), isForward) : List.of();
        List<MessageLine> own = withoutEnd(new ArrayList<>(lines.subList(0, other)));
        own.addAll(withoutEnd(new ArrayList<>(below)));
        return withoutQuotedSignatures(own);
    }

    /// Where another message begins that is not marked line by line; the number of lines if there is none.
    private static int beginningOfOther(List<MessageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            MessageLine line = lines.get(i);
            String text = line.text().strip();
            boolean isSign =
                    HANDED_ON.matcher(text).matches() || ORIGINAL.matcher(text).matches();
            if (line.depth() == 0 && (isSign || isHead(lines, i))) {
                return i;
            }
        }
        return lines.size();
    }

    /// Lines such as `From:`, `Sent:` and `Subject:` one below the other.
    private static boolean isHead(List<MessageLine> lines, int at) {
        if (!FROM.matcher(lines.get(at).text().strip()).matches()) {
            return false;
        }
        int fields = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + MOST_FIELDS) && fields < 2; i++) {
            String text = lines.get(i).text().strip();
            if (text.isEmpty()) {
                return false;
            }
            fields += OTHER_FIELD.matcher(text).matches() ? 1 : 0;
        }
        return fields == 2;
    }

    private static List<MessageLine> other(List<MessageLine> lines, boolean isForward) {
        boolean isHandedOn =
                isForward || HANDED_ON.matcher(lines.getFirst().text().strip()).matches();
        List<MessageLine> other = new ArrayList<>();
        boolean isInHead = true;
        boolean isLeftOut = false;
        for (int i = 0; i < lines.size(); i++) {
            MessageLine line = lines.get(i);
            String text = line.text().strip();
            boolean isSign = i == 0
                    && (HANDED_ON.matcher(text).matches()
                            || ORIGINAL.matcher(text).matches());
            boolean isField =
                    FROM.matcher(text).matches() || OTHER_FIELD.matcher(text).matches();
            isInHead = isInHead && (isSign || isField || isLeftOut || (text.isEmpty() && other.isEmpty()));
            isLeftOut = isInHead && (isField ? RECIPIENTS.matcher(text).matches() : isLeftOut && !text.isEmpty());
            if (!isSign && !isLeftOut) {
                other.add(line.deeper(isHandedOn));
            }
        }
        return other;
    }

    private static List<MessageLine> withoutEnd(List<MessageLine> lines) {
        int before;
        do {
            before = lines.size();
            while (!lines.isEmpty() && lines.getLast().isBlank()) {
                lines.removeLast();
            }
            cut(lines, footer(lines));
            cut(lines, signature(lines));
            if (!lines.isEmpty()
                    && FROM_A_PHONE.matcher(lines.getLast().text().strip()).matches()) {
                lines.removeLast();
            }
        } while (lines.size() < before);
        return lines;
    }

    private static void cut(List<MessageLine> lines, int from) {
        if (from >= 0) {
            lines.subList(from, lines.size()).clear();
        }
    }

    /// Where the last signature begins; -1 for none.
    private static int signature(List<MessageLine> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - MOST_OF_SIGNATURE - 1); i--) {
            if (SIGNATURE.matcher(lines.get(i).text()).matches()
                    && lines.get(i).depth() == lines.getLast().depth()) {
                return i;
            }
        }
        return -1;
    }

    private static int footer(List<MessageLine> lines) {
        int earliest = Math.max(0, lines.size() - MOST_OF_FOOTER);
        StringBuilder below = new StringBuilder();
        for (int i = lines.size() - 1; i >= earliest; i--) {
            String text = lines.get(i).text().strip();
            below.append(text).append('\n');
            boolean isBelowRule =
                    RULE.matcher(text).matches() && OF_A_LIST.matcher(below).matches();
            if (isBelowRule || FOOTER_BEGINS.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    /// A quoted signature ends where the quotation gets deeper or less deep.
    private static List<MessageLine> withoutQuotedSignatures(List<MessageLine> lines) {
        List<MessageLine> kept = new ArrayList<>();
        int leftOutAt = 0;
        int leftOut = 0;
        for (MessageLine line : lines) {
            if (line.depth() != leftOutAt || ++leftOut > MOST_OF_SIGNATURE) {
                leftOutAt = 0;
            }
            if (line.depth() > 0 && SIGNATURE.matcher(line.text()).matches()) {
                leftOutAt = line.depth();
                leftOut = 0;
            }
            if (leftOutAt == 0) {
                kept.add(line);
            }
        }
        return kept;
    }
}

package org.commonweave.transfer.wordpress;

import java.util.Map;

/// A comment of an export, or the sign that another site has linked to an item.
///
/// @param parent the comment that it answers; 0 for none
/// @param address the e-mail address that was typed, if any; it is never shown or kept
/// @param user the number of the user who was signed in; 0 for a visitor
/// @param link the address of the web that was typed
/// @param date in the time of Greenwich if that is known
record ExportComment(
        long id,
        long parent,
        String author,
        String address,
        long user,
        String link,
        String date,
        String content,
        String state,
        String type) {

    static ExportComment of(Map<String, String> fields) {
        return new ExportComment(
                ExportItem.number(fields.getOrDefault("wp:comment_id", "")),
                ExportItem.number(fields.getOrDefault("wp:comment_parent", "")),
                ExportItem.plain(fields.getOrDefault("wp:comment_author", "")),
                fields.getOrDefault("wp:comment_author_email", "").strip(),
                ExportItem.number(fields.getOrDefault("wp:comment_user_id", "")),
                fields.getOrDefault("wp:comment_author_url", "").strip(),
                PostDates.first(
                        fields.getOrDefault("wp:comment_date_gmt", ""), fields.getOrDefault("wp:comment_date", "")),
                fields.getOrDefault("wp:comment_content", ""),
                fields.getOrDefault("wp:comment_approved", "").strip(),
                fields.getOrDefault("wp:comment_type", "").strip());
    }

    /// Whether everybody could read it.
    boolean isApproved() {
        return state.equals("1") || state.equals("approve") || state.equals("approved");
    }

    /// Whether another site has linked to the item.
    boolean isMention() {
        return type.equals("pingback") || type.equals("trackback");
    }

    boolean isSaid() {
        return type.isEmpty() || type.equals("comment");
    }
}

package org.commonweave.transfer.wordpress;

/// A file that belongs to a site, as its export tells of it.
///
/// @param parent the number of the item to which it was added first; 0 for none
/// @param address where it was on the web
/// @param file where it lies below the folder of uploads, such as `2014/05/oven.jpg`; empty if that is not told
/// @param description what it shows, for those who cannot see it
/// @param caption what stands below it
record Medium(long id, long parent, String address, String link, String file, String description, String caption) {

    static Medium of(ExportItem item) {
        return new Medium(
                item.id(),
                item.parent(),
                item.field("wp:attachment_url").strip(),
                item.link(),
                item.meta().getOrDefault("_wp_attached_file", "").strip(),
                ExportItem.plain(item.meta().getOrDefault("_wp_attachment_image_alt", "")),
                ExportItem.plain(item.field(ExportItem.EXCERPT)));
    }
}

package org.commonweave.content.file;

/// Which picture stands for which item, as the database says it.
record ChosenRow(
        long contentId, String hash, String name, String mediaType, long size, String description, String caption) {

    LeadPicture picture() {
        return new LeadPicture(new FileDetails(hash, name, mediaType, size), description, caption);
    }
}

package org.commonweave.content.file;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChosenPictures extends Repository<ChosenPicture, Long> {

    @Query("select new org.commonweave.content.file.ChosenRow(p.contentId, f.hash, f.name, f.mediaType, f.size,"
            + " p.description, p.caption) from ChosenPicture p join p.file f where p.contentId in :contents")
    List<ChosenRow> of(Collection<Long> contents);

    @Modifying
    @NativeQuery("insert into lead_pictures (content_id, file_id, description, caption)"
            + " select :content, f.id, :description, :caption from files f where f.hash = :hash"
            + " on duplicate key update file_id = f.id, description = :description, caption = :caption")
    void choose(long content, String hash, String description, String caption);

    @Modifying
    @NativeQuery("delete from lead_pictures where content_id = :content")
    void remove(long content);
}

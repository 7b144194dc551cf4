package org.commonweave.content.ui;

import org.commonweave.base.CurrentViewer;
import org.commonweave.content.file.StoredFiles;
import org.springframework.stereotype.Component;

/// Makes fields for pictures.
@Component
public class PictureFields {

    private final StoredFiles files;
    private final ShownPictures pictures;
    private final CurrentViewer current;

    PictureFields(StoredFiles files, ShownPictures pictures, CurrentViewer current) {
        this.files = files;
        this.pictures = pictures;
        this.current = current;
    }

    /// A new field.
    ///
    /// @param name of the field in its form, unique in the page
    /// @param label what the picture is for
    public PictureField open(String name, String label) {
        return new PictureField(name, label, files, pictures, current);
    }
}

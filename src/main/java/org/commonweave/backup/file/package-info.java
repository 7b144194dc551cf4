/// Backups as files: how they are laid out, written from one moment of the database, checked, and brought back.
@NullMarked
@NamedInterface("file")
package org.commonweave.backup.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// `/api/v1/stories`: programs read and write stories, as people do; and the drawings that stand for pictures.
@NullMarked
package org.commonweave.story.rest;

import org.jspecify.annotations.NullMarked;

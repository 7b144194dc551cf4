/// Reporting and hiding for programs.
@NullMarked
package org.commonweave.moderation.rest;

import org.jspecify.annotations.NullMarked;

package org.commonweave.database;

import java.nio.file.Path;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Matches when another process serves from the data folder, and its database answers.
final class OnDatabaseServing implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var data = context.getEnvironment().getProperty("commonweave.data", "./data");
        return DatabaseAccess.toRunning(DatabaseFolder.in(Path.of(data))).isPresent();
    }
}

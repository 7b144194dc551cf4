package org.commonweave;

import org.commonweave.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The whole product in one process.
@SpringBootApplication
public class CommonweaveApplication {

    static void main(String[] arguments) {
        if (Commands.areMeantBy(arguments)) {
            System.exit(Commands.run(CommonweaveApplication.class, arguments));
        }
        SpringApplication.run(CommonweaveApplication.class, arguments);
    }
}

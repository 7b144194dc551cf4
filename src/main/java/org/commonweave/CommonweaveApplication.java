package org.commonweave;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The whole product in one process.
@SpringBootApplication
public class CommonweaveApplication {

    static void main(String[] arguments) {
        SpringApplication.run(CommonweaveApplication.class, arguments);
    }
}

package nl.ketenmanager;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the working tool of a ketenmanager and of the partners in the chain. */
@SpringBootApplication
public class KetenmanagerApplication {

    public static void main(String[] args) {
        SpringApplication.run(KetenmanagerApplication.class, args);
    }
}

// libical beside us: reads calendar files, checks them against the standard's tables, and takes invitations as a
// calendar program would. Built by the tests: cc itip.c -lical -licalss -o itip
//
//   itip check FILE…                  a line for each: errors while reading, and whether the tables are kept
//   itip classify USER FILE [KNOWN]   what the message is to somebody, beside what is known
//   itip accept USER FILE             the answer that says yes
//   itip time FILE                    milliseconds that reading takes
#include <libical/ical.h>
#include <libical/icalss.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *text_of(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) {
        exit(2);
    }
    text[size] = 0;
    fclose(file);
    return text;
}

static icalcomponent *read_file(const char *path) {
    char *text = text_of(path);
    icalcomponent *calendar = icalparser_parse_string(text);
    free(text);
    if (!calendar) {
        fprintf(stderr, "%s holds no calendar\n", path);
        exit(2);
    }
    return calendar;
}

int main(int count, char **words) {
    icalerror_set_errors_are_fatal(0);
    if (count > 2 && !strcmp(words[1], "check")) {
        for (int at = 2; at < count; at++) {
            icalcomponent *calendar = read_file(words[at]);
            int kept = icalrestriction_check(calendar);
            // Restrictions that are broken are written into the component as errors.
            printf("%d %d\n", icalcomponent_count_errors(calendar), kept);
            if (!kept || icalcomponent_count_errors(calendar)) {
                fprintf(stderr, "%s\n", icalcomponent_as_ical_string(calendar));
            }
            icalcomponent_free(calendar);
        }
        return 0;
    }
    if (count > 3 && !strcmp(words[1], "classify")) {
        icalcomponent *known = count > 4 ? read_file(words[4]) : NULL;
        icalproperty_xlicclass class = icalclassify(read_file(words[3]), known, words[2]);
        printf("%s\n", icalproperty_enum_to_string(class));
        return 0;
    }
    if (count > 3 && !strcmp(words[1], "accept")) {
        icalcomponent *reply = icalmessage_new_accept_reply(read_file(words[3]), words[2], "Jag kommer.");
        if (!reply) {
            return 2;
        }
        printf("%s", icalcomponent_as_ical_string(reply));
        return 0;
    }
    if (count > 2 && !strcmp(words[1], "time")) {
        char *text = text_of(words[2]);
        struct timespec begun, ended;
        clock_gettime(CLOCK_MONOTONIC, &begun);
        icalcomponent *calendar = icalparser_parse_string(text);
        clock_gettime(CLOCK_MONOTONIC, &ended);
        if (!calendar) {
            return 2;
        }
        printf("%.1f\n", (double)(ended.tv_sec - begun.tv_sec) * 1e3 + (double)(ended.tv_nsec - begun.tv_nsec) / 1e6);
        return 0;
    }
    fprintf(stderr, "itip check|classify|accept|time …\n");
    return 2;
}

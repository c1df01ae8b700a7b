using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Responses;

/// <summary>What tests that stand in for a client make, and what debuggers and logs show of it.</summary>
public sealed class StandInTests
{
    private static readonly ApiHeaders Headers = new([
        new KeyValuePair<string, string>("ETag", "\"a\""),
        new KeyValuePair<string, string>("X-Count", "7"),
        new KeyValuePair<string, string>("Link", "<a>"),
        new KeyValuePair<string, string>("link", "<b>"),
    ]);

    [Fact]
    public void Headers_need_no_message()
    {
        Headers.GetString("etag").ShouldBe("\"a\"");
        Headers.GetValue<int>("X-Count").ShouldBe(7);
        Headers.GetValues("Link").ShouldBe(["<a>", "<b>"]);
        Headers.Select(static header => header.Key).ShouldBe(["ETag", "X-Count", "Link"]);
        Headers.ToString().ShouldBe("ETag, X-Count, Link");
        Should.Throw<ArgumentException>(static () =>
            new ApiHeaders([new KeyValuePair<string, string>("not a name", "")])
        );
    }

    [Fact]
    public void Headers_are_looked_up_wherever_they_are()
    {
        var headers = ApiHeaders.FromLookup(static name => name == "X-Count" ? "7" : null);

        headers.GetValue<int>("X-Count").ShouldBe(7);
        headers.GetString("ETag").ShouldBeNull();
        headers.GetValues("X-Count").ShouldBe(["7"]);
        headers.ShouldBeEmpty();
    }

    [Fact]
    public void A_response_says_what_came_and_nothing_of_its_content()
    {
        var response = new ApiResponse<string>("s3cret")
        {
            Headers = Headers,
            MediaType = "text/plain",
            RawBody = "s3cret"u8.ToArray(),
            Deviations = [new Deviation("/a", "a value", "nothing")],
        };

        response.Value.ShouldBe("s3cret");
        response.ToString().ShouldBe("200 OK, text/plain, 6 bytes, 1 deviations");
        new ApiResponse<int, string>(1, "headers") { StatusCode = HttpStatusCode.Created }
            .ToString()
            .ShouldBe("201 Created, no media type, 0 bytes");
    }

    [Fact]
    public void A_page_says_whether_more_follow_and_nothing_of_the_continuation()
    {
        new Page<int>([1, 2]) { Continuation = "https://x.test?key=s3cret" }
            .ToString()
            .ShouldBe("2 items, more follow");
        new Page<int>([]).ToString().ShouldBe("0 items, the last page");
    }

    [Fact]
    public void An_error_has_its_body_as_bytes_and_as_text()
    {
        var error = new ApiException<int>("Not there.", HttpStatusCode.NotFound, 7)
        {
            Headers = Headers,
            RawBody = Encoding.UTF8.GetBytes("größer"),
        };

        error.BodyText.ShouldBe("größer");
        error.ToString().ShouldNotContain("größer");
        new ApiException("", HttpStatusCode.NotFound)
        {
            RawBody = new byte[] { 0xE9 },
            BodyText = "é",
        }.BodyText.ShouldBe("é");
        new ResponseReadException("", HttpStatusCode.OK, ResponseFailure.Empty).Failure.ShouldBe(ResponseFailure.Empty);
    }

    [Fact]
    public void Options_show_where_calls_go_and_no_credentials() =>
        new ClientOptions
        {
            BaseAddress = new Uri("https://user:s3cret@pets.test/v1"),
            BearerToken = "s3cret",
            Reading = Reading.Strict,
        }
            .ToString()
            .ShouldBe("ClientOptions { BaseAddress = https://pets.test/v1, Reading = Strict }");
}

using System;
using System.Globalization;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Clientele;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class ErrorTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Reads_the_first_shape_of_a_fault(int status)
    {
        var failure = await FailAsync(
            Answer.Json(
                """{"code":5002,"description":"No such customer.","data":["a",1],"source":"PartnerFD"}""",
                status
            )
        );

        failure.StatusCode.ShouldBe((HttpStatusCode)status);
        failure.Error.Code!.TryGetInt64(out var code).ShouldBeTrue();
        code.ShouldBe(5002);
        failure.Error.Description.ShouldBe("No such customer.");
        failure.Error.Data!.Count.ShouldBe(2);
        failure.Error.Source.ShouldBe("PartnerFD");
    }

    [Fact]
    public async Task Reads_a_code_that_is_text()
    {
        var failure = await FailAsync(Answer.Json("""{"code":"Unauthorized","description":"Expired."}""", 401));

        failure.Error.Code!.TryGetString(out var code).ShouldBeTrue();
        code.ShouldBe("Unauthorized");
    }

    [Fact]
    public async Task Reads_the_newer_shape_of_a_fault()
    {
        var failure = await FailAsync(
            Answer.Json(
                """{"message":"Down.","errorName":"InternalError","isRetryable":true,"parameters":{"a":"b"}}""",
                500
            )
        );

        failure.Error.Message.ShouldBe("Down.");
        failure.Error.ErrorName.ShouldBe("InternalError");
        failure.Error.IsRetryable.ShouldBe(true);
        failure.Error.Parameters!["a"].GetString().ShouldBe("b");
    }

    [Fact]
    public async Task Reads_the_shape_of_a_throttled_request_and_how_long_to_wait()
    {
        var failure = await FailAsync(
            Answer.With(
                "application/json",
                """{"statusCode":429,"message":"Slow down."}"""u8.ToArray(),
                429,
                ("Retry-After", "7")
            )
        );

        failure.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        failure.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
        failure.Error.StatusCode.ShouldBe(429);
        failure.Error.Message.ShouldBe("Slow down.");
    }

    [Fact]
    public async Task Reads_a_date_to_retry_after()
    {
        var date = DateTimeOffset.UtcNow.AddMinutes(2).ToString("r", CultureInfo.InvariantCulture);

        var failure = await FailAsync(Answer.With("application/json", "{}"u8.ToArray(), 429, ("Retry-After", date)));

        failure.RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromSeconds(90), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Reads_a_fault_in_XML()
    {
        var failure = await FailAsync(Answer.Xml("<Error><Message>No HTTP resource was found.</Message></Error>", 404));

        failure.Error.Message.ShouldBe("No HTTP resource was found.");
    }

    [Theory]
    [InlineData("text/html", "<html><body>502 Bad Gateway</body></html>")]
    [InlineData("application/json", "<html>")]
    [InlineData("application/json", "")]
    [InlineData(null, "")]
    [InlineData("text/plain", "Bad gateway")]
    public async Task Keeps_the_text_of_a_body_that_is_no_fault(string? contentType, string body)
    {
        await using var server = await TestServer.StartAsync(
            Answer.With(
                contentType,
                Encoding.UTF8.GetBytes(body),
                502,
                ("MS-RequestId", "r-1"),
                ("MS-CorrelationId", "c-1")
            )
        );

        var failure = await Should.ThrowAsync<ApiException>(() => server.GetAsync());

        failure.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        failure.BodyText.ShouldBe(body);
        failure.Headers.GetString("ms-requestid").ShouldBe("r-1");
        failure.Headers.GetString("ms-correlationid").ShouldBe("c-1");
    }

    [Fact]
    public async Task Gives_the_declared_headers_of_a_response_as_properties()
    {
        await using var server = await TestServer.StartAsync(
            Answer.With(
                "application/json",
                "{}"u8.ToArray(),
                200,
                ("ms-correlationid", "c"),
                ("MS-REQUESTID", "r"),
                ("MS-CV", "v"),
                ("MS-ServerId", "s"),
                ("Request-Context", "appId=a")
            )
        );

        var response = await server
            .Client()
            .Customers.GetCustomerByCustomerIdWithResponseAsync(
                "1",
                cancellationToken: TestContext.Current.CancellationToken
            );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.TypedHeaders.MSCorrelationId.ShouldBe("c");
        response.TypedHeaders.MSRequestId.ShouldBe("r");
        response.TypedHeaders.MsCv.ShouldBe("v");
        response.TypedHeaders.MSServerId.ShouldBe("s");
        response.TypedHeaders.RequestContext.ShouldBe("appId=a");
        response.RawBody.ToArray().ShouldBe("{}"u8.ToArray());
    }

    private static async Task<ApiException<ServiceFault>> FailAsync(Microsoft.AspNetCore.Http.RequestDelegate answer)
    {
        await using var server = await TestServer.StartAsync(answer);
        return await Should.ThrowAsync<ApiException<ServiceFault>>(() => server.GetAsync());
    }
}

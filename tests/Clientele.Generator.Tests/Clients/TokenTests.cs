using System;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Tokens that end, under many calls at a time.</summary>
public sealed class TokenTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        security: [ { oauth: [] } ]
        paths:
          /pets: { get: { operationId: getPets, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } }
          /pictures:
            post:
              operationId: addPicture
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } } } }
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          /raw:
            post:
              operationId: addRaw
              requestBody: { required: true, content: { image/png: {} } }
              responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        components:
          securitySchemes:
            oauth: { type: openIdConnect, openIdConnectUrl: 'https://example.com/.well-known/openid-configuration' }
        """
    );

    private const string Provider = """
        var fetched = 0;
        using var tokens = new CachedTokenProvider(async (request, stop) =>
        {
            await Task.Delay(50, stop);
            return new AccessToken($"t{Interlocked.Increment(ref fetched)}"EXPIRES);
        });
        var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("ADDRESS"), TokenProvider = tokens });
        """;

    [Fact]
    public async Task However_many_calls_are_refused_one_token_is_fetched()
    {
        var refused = 0;
        await using var service = await Service.StartAsync(context =>
        {
            var isFresh = context.Request.Headers.Authorization == "Bearer t2";
            Interlocked.Add(ref refused, isFresh ? 0 : 1);
            context.Response.StatusCode = isFresh ? 200 : 401;
            return isFresh ? context.Response.WriteAsync("pets", context.RequestAborted) : Task.CompletedTask;
        });

        Run(
                service.Address,
                "",
                """
                var pets = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetPetsAsync()));
                return $"{pets.Count(pet => pet == "pets")} {await client.GetPetsAsync()} {fetched}";
                """
            )
            .ShouldBe("20 pets 2");
        refused.ShouldBe(20);
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData(", DateTimeOffset.UtcNow.AddHours(1)", "1")]
    [InlineData(", DateTimeOffset.UtcNow.AddSeconds(10)", "2")]
    public async Task A_token_is_kept_until_shortly_before_it_ends(string expires, string fetches)
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(context.Request.Headers.Authorization!, context.RequestAborted)
        );

        Run(
                service.Address,
                expires,
                """
                await client.GetPetsAsync();
                await client.GetPetsAsync();
                return fetched.ToString();
                """
            )
            .ShouldBe(fetches);
    }

    [Fact]
    public async Task A_token_that_does_not_come_is_the_calls_own_exception_and_the_next_call_asks_again()
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(context.Request.Headers.Authorization!, context.RequestAborted)
        );

        EmittedProgram
            .Run<string>(
                Generate(),
                $$"""
                var asked = 0;
                using var tokens = new CachedTokenProvider((request, stop) => ++asked == 1 ? throw new InvalidOperationException("no") : ValueTask.FromResult(new AccessToken("t")));
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}"), TokenProvider = tokens });
                try { await client.GetPetsAsync(); return "sent"; } catch (InvalidOperationException error) { return $"{error.Message} {await client.GetPetsAsync()} {new AccessToken("secret")}"; }
                """
            )
            .ShouldBe("no Bearer t AccessToken");
    }

    [Theory]
    [InlineData("client.AddPictureAsync(new FilePart(Once()))", "401 AddPicture")]
    [InlineData("client.AddPictureAsync(FilePart.FromBytes(bytes))", "Bearer t2 with bytes")]
    [InlineData("client.AddRawAsync(Once())", "401 AddRaw")]
    [InlineData("client.AddRawAsync(new System.IO.MemoryStream(bytes))", "Bearer t2 with bytes")]
    public async Task A_refused_upload_is_sent_again_only_if_its_stream_can_be(string call, string expected)
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            using var reader = new System.IO.StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var isFresh = context.Request.Headers.Authorization == "Bearer t2";
            context.Response.StatusCode = isFresh ? 200 : 401;
            await context.Response.WriteAsync(
                $"{context.Request.Headers.Authorization} {(body.Contains("bytes", StringComparison.Ordinal) ? "with bytes" : "")}",
                context.RequestAborted
            );
        });

        Run(
                service.Address,
                "",
                $$"""
                var bytes = System.Text.Encoding.UTF8.GetBytes("bytes");
                System.IO.Stream Once() => new System.IO.Compression.GZipStream(new System.IO.MemoryStream(Compressed()), System.IO.Compression.CompressionMode.Decompress);
                byte[] Compressed()
                {
                    using var target = new System.IO.MemoryStream();
                    using (var gzip = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionMode.Compress)) gzip.Write(bytes);
                    return target.ToArray();
                }

                try { return await {{call}}; }
                catch (ApiException error) { return $"{(int)error.StatusCode} {error.OperationName}"; }
                """
            )
            .ShouldBe(expected);
    }

    private static string Run(string address, string expires, string body) =>
        EmittedProgram.Run<string>(
            Generate(),
            Provider
                .Replace("ADDRESS", address, StringComparison.Ordinal)
                .Replace("EXPIRES", expires, StringComparison.Ordinal) + body
        );

    private static GeneratorRun Generate()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}

using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Streams that are sent belong to the call, and bytes to nobody.</summary>
public sealed class SentStreamTests
{
    private const string Paths = """
        /photo: { post: { operationId: addPhoto, requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } } } } }, responses: { '200': { description: Its size., content: { text/plain: { schema: { type: string } } } } } } }
        /raw: { post: { operationId: addRaw, requestBody: { required: true, content: { application/octet-stream: {} } }, responses: { '200': { description: Its size., content: { text/plain: { schema: { type: string } } } } } } }
        /echo: { post: { operationId: echo, requestBody: { required: true, content: { application/octet-stream: {} } }, responses: { '200': { description: The same., content: { application/octet-stream: {} } } } } }
        """;

    [Theory]
    [InlineData("await client.AddPhotoAsync(new FilePart(stream));")]
    [InlineData("await client.AddRawAsync(stream);")]
    [InlineData("await (await client.EchoAsync(stream)).DisposeAsync();")]
    [InlineData("try { await unreachable.AddPhotoAsync(new FilePart(stream)); } catch (HttpRequestException) { }")]
    public async Task A_stream_is_disposed_of_when_the_call_is_over(string call)
    {
        await using var service = await StartAsync();

        Run(
                service.Address,
                $$"""
                var stream = new System.IO.MemoryStream("abc"u8.ToArray());
                {{call}}
                return stream.CanRead ? "open" : "closed";
                """
            )
            .ShouldBe("closed");
    }

    [Fact]
    public async Task A_stream_stays_open_while_the_answer_to_it_is_read()
    {
        await using var service = await StartAsync();

        Run(
                service.Address,
                """
                var stream = new System.IO.MemoryStream("abc"u8.ToArray());
                using var answer = await client.EchoAsync(stream);
                var isOpen = stream.CanRead;
                return $"{isOpen} {await new System.IO.StreamReader(answer).ReadToEndAsync()}";
                """
            )
            .ShouldBe("True abc");
    }

    [Fact]
    public async Task Bytes_may_be_sent_again()
    {
        await using var service = await StartAsync();

        Run(
                service.Address,
                """
                var photo = FilePart.FromBytes("abc"u8.ToArray());
                return $"{await client.AddPhotoAsync(photo)} {await client.AddPhotoAsync(photo)}";
                """
            )
            .ShouldBe("3 3");
    }

    private static Task<Service> StartAsync() =>
        Service.StartAsync(static async context =>
        {
            if (context.Request.HasFormContentType)
            {
                var form = await context.Request.ReadFormAsync(context.RequestAborted);
                await context.Response.WriteAsync($"{form.Files[0].Length}", context.RequestAborted);
                return;
            }

            context.Response.ContentType = context.Request.Path == "/echo" ? "application/octet-stream" : "text/plain";
            await context.Request.Body.CopyToAsync(context.Response.Body, context.RequestAborted);
        });

    private static string Run(string address, string body)
    {
        var run = PathsOf.Run(Paths);
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $$"""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{address}}") });
            var unreachable = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("http://127.0.0.1:1/") });
            {{body}}
            """
        );
    }
}

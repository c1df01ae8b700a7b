using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Infrastructure.Programs;

/// <summary>Runs emitted code with a few lines of a user's.</summary>
internal static class EmittedProgram
{
    /// <summary>
    /// What the statements <paramref name="body"/> return, compiled in one project with what <paramref name="run"/>
    /// emitted.
    /// </summary>
    /// <param name="run">Its files compile without a warning.</param>
    /// <param name="body">Statements; the namespace <c>Acme</c> is in scope.</param>
    /// <param name="types">Declarations beside them.</param>
    /// <param name="usings">Directives above them.</param>
    public static T Run<T>(GeneratorRun run, string body, string types = "", string usings = "")
    {
        run.CompilerDiagnostics.ShouldBeEmpty();
        var code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Acme;
            using Clientele;
            {{usings}}
            internal static class Probe
            {
                internal static async Task<object?> RunAsync()
                {
                    await Task.Yield();
                    {{body}}
                }
            }
            internal sealed class Canned(string body, string mediaType, int status = 200) : HttpMessageHandler
            {
                public HttpRequestMessage? Request;
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
                {
                    Request = request;
                    var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                    content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
                    return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });
                }
            }
            {{types}}
            """;
        using var image = new MemoryStream();
        var result = run.Compile(code)
            .WithOptions(run.Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        result
            .Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
        image.Position = 0;
        var probe = new AssemblyLoadContext("Probe", isCollectible: true).LoadFromStream(image).GetType("Probe")!;
        var task = (System.Threading.Tasks.Task<object?>)
            probe.GetMethod("RunAsync", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
        return (T)task.GetAwaiter().GetResult()!;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Pipeline;
using Clientele.Shared;
using Clientele.Xml;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Calls every operation of an emitted client, and compares what it returns with what was answered.</summary>
internal sealed class CallRun : IDisposable
{
    private readonly StubHandler _handler = new();
    private readonly HttpClient _http;
    private readonly StubService _service;
    private readonly CallArguments _arguments;
    private readonly CallArguments _plainArguments;
    private readonly JsonSerializerOptions _json;
    private readonly XmlSerializerContext? _xml;
    private readonly object _client;
    private readonly bool _isRemote;

    private CallRun(
        CorpusDocument document,
        Description description,
        Assembly emitted,
        ClientSettings settings,
        ClientDeclaration client,
        Uri? server,
        CancellationToken cancellation
    )
    {
        _isRemote = server is not null;
        _http = _isRemote ? new HttpClient() : new HttpClient(_handler);
        var examples = new DeclaredExamples(
            DocumentParser.Parse(new DescriptionSource(document.Path, document.Entry.Text.ToString()), cancellation)
        );
        var samples = new SchemaSample(description.Model.Schemas);
        var context = emitted
            .GetTypes()
            .Where(static type => typeof(JsonSerializerContext).IsAssignableFrom(type))
            .Select(static type =>
                (JsonSerializerContext)
                    type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!
            )
            .First();
        _xml = emitted
            .GetTypes()
            .Where(static type => typeof(XmlSerializerContext).IsAssignableFrom(type))
            .Select(static type =>
                (XmlSerializerContext)
                    type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!
            )
            .FirstOrDefault();
        _json = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(context, new DefaultJsonTypeInfoResolver()),
        };
        _service = new StubService(examples, samples);
        _arguments = new CallArguments(examples, samples, _json);
        _plainArguments = new CallArguments(
            null,
            new SchemaSample(description.Model.Schemas, withExamples: false),
            _json
        );
        _client = Client(emitted, settings, client, server);
    }

    /// <summary>Calls a document's operations.</summary>
    /// <param name="document">The document.</param>
    /// <param name="description">What was read of it.</param>
    /// <param name="assembly">What was emitted, compiled.</param>
    /// <param name="server">
    /// A server that is called; <see langword="null"/>: one in the process, which answers as the description says.
    /// </param>
    /// <param name="cancellation">Asked at every call.</param>
    public static CallCounts Run(
        CorpusDocument document,
        Description description,
        MemoryStream assembly,
        Uri? server,
        CancellationToken cancellation
    )
    {
        var (settings, _) = SettingsMapper.Map(
            description.Path,
            description.Metadata,
            description.Model,
            hasHttpExtensions: true
        );
        if (CodeModelMapper.Map(description.Model, settings, cancellation).Model.Client is not { } client)
        {
            return new CallCounts(0, 0, 0, []);
        }

        assembly.Position = 0;
        var loader = new AssemblyLoadContext(document.Path, isCollectible: true);
        try
        {
            using var run = new CallRun(
                document,
                description,
                loader.LoadFromStream(assembly),
                settings,
                client,
                server,
                cancellation
            );
            return run.CallAllAsync(client, description.Model, cancellation).GetAwaiter().GetResult();
        }
        finally
        {
            loader.Unload();
        }
    }

    /// <summary>Gives recorded answers to the operations that they are of.</summary>
    /// <param name="document">The document.</param>
    /// <param name="description">What was read of it.</param>
    /// <param name="assembly">What was emitted, compiled.</param>
    /// <param name="recordings">The answers.</param>
    /// <param name="counts">Counts them.</param>
    public static async Task ReplayAsync(
        CorpusDocument document,
        Description description,
        MemoryStream assembly,
        IEnumerable<Recording> recordings,
        RecordedCounts counts
    )
    {
        var (settings, _) = SettingsMapper.Map(
            description.Path,
            description.Metadata,
            description.Model,
            hasHttpExtensions: true
        );
        var client = CodeModelMapper.Map(description.Model, settings, CancellationToken.None).Model.Client!;
        assembly.Position = 0;
        var emitted = new AssemblyLoadContext(document.Path).LoadFromStream(assembly);
        using var run = new CallRun(document, description, emitted, settings, client, null, CancellationToken.None);
        foreach (var recording in recordings)
        {
            await run.ReplayAsync(recording, client, description.Model, counts);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task ReplayAsync(Recording recording, ClientDeclaration client, ApiModel model, RecordedCounts counts)
    {
        var source = $"{recording.Source} {recording.Method} {recording.Path} {recording.Answer.Status}";
        var declared = client
            .Groups.SelectMany(
                static group => group.Operations.Where(static code => !code.IsVariant),
                static (group, code) => (Group: group, Code: code)
            )
            .Where(one => one.Code.HttpMethod == recording.Method && Fits(one.Code.PathTemplate, recording.Path))
            .OrderByDescending(static one => one.Code.PathTemplate.Count(static letter => letter == '/'))
            .ThenBy(static one => one.Code.PathTemplate.Count(static letter => letter == '{'))
            .ToList();
        if (declared.Count == 0)
        {
            counts.Unmatched(source);
            return;
        }

        var (group, code) = declared[0];
        var operation = model.Operations.First(candidate =>
            candidate.Method == code.HttpMethod && candidate.Path == code.PathTemplate
        );
        var target = group.PropertyName is { } property
            ? _client.GetType().GetProperty(property)!.GetValue(_client)!
            : _client;
        var method = target.GetType().GetMethod(code.Name + "WithResponseAsync")!;
        _handler.Answer = recording.Answer;
        try
        {
            var arguments = _arguments.For(method, code, operation);
            var task = (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            await task;
            counts.Read(source, ((ApiResponse)task.GetType().GetProperty("Result")!.GetValue(task)!).Deviations);
        }
        catch (ResponseReadException error)
        {
            counts.Refused(source, Words(error));
        }
        catch (ApiException error)
        {
            counts.Read(source, error.Deviations);
        }
    }

    // A reference is a path of its own: git/refs/{ref}.
    private static bool Fits(string template, string path)
    {
        var (wanted, given) = (template.Split('/'), path.Split('/'));
        var isOpen = template.EndsWith("ref}", StringComparison.Ordinal) && given.Length > wanted.Length;
        return (isOpen || wanted.Length == given.Length)
            && wanted
                .Zip(given)
                .All(static pair => pair.First == pair.Second || pair.First.Contains('{', StringComparison.Ordinal));
    }

    private async Task<CallCounts> CallAllAsync(
        ClientDeclaration client,
        ApiModel model,
        CancellationToken cancellation
    )
    {
        var (total, same, failed) = (0, 0, 0);
        var findings = new List<Finding>();
        foreach (var group in client.Groups)
        {
            var target = group.PropertyName is { } property
                ? _client.GetType().GetProperty(property)!.GetValue(_client)!
                : _client;
            foreach (var code in group.Operations.Where(static operation => !operation.IsVariant))
            {
                cancellation.ThrowIfCancellationRequested();
                total++;
                var operation = model.Operations.First(candidate =>
                    candidate.Method == code.HttpMethod && candidate.Path == code.PathTemplate
                );
                try
                {
                    var difference = await CallAsync(target, code, operation, findings);
                    same += difference is null ? 1 : 0;
                    if (difference is not null)
                    {
                        findings.Add(new Finding("CALL", DiagnosticSeverity.Info, operation.Pointer, difference));
                    }
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    // A server out there may answer what its description does not say: the request was right all the
                    // same.
                    failed += _isRemote && error is ApiException { StatusCode: < HttpStatusCode.BadRequest } ? 0 : 1;
                    findings.Add(new Finding("FAILED", DiagnosticSeverity.Info, operation.Pointer, Words(error)));
                }
            }
        }

        return new CallCounts(total, same, failed, findings);
    }

    // Examples that contradict their schemas are refused by a server that looks: values without them are not.
    private async Task<string?> CallAsync(
        object target,
        OperationDeclaration code,
        ApiOperation operation,
        List<Finding> findings
    )
    {
        try
        {
            return await CallAsync(target, code, operation, _arguments);
        }
        catch (ApiException error)
            when (_isRemote && error.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity)
        {
            findings.Add(new Finding("EXAMPLE", DiagnosticSeverity.Info, operation.Pointer, Words(error)));
            return await CallAsync(target, code, operation, _plainArguments);
        }
    }

    private async Task<string?> CallAsync(
        object target,
        OperationDeclaration code,
        ApiOperation operation,
        CallArguments arguments
    )
    {
        var method = target.GetType().GetMethod(code.Name + "WithResponseAsync")!;
        _handler.Answer = InXml(_service.Answer(operation), method);
        var task = (Task)
            method.Invoke(
                target,
                BindingFlags.DoNotWrapExceptions,
                null,
                arguments.For(method, code, operation),
                null
            )!;
        await task;
        var response = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return _isRemote ? null : Difference(response, _handler.Answer);
    }

    // A sample is JSON: it becomes XML by way of the record that it is.
    private StubAnswer InXml(StubAnswer answer, MethodInfo method)
    {
        var type = method
            .ReturnType.GenericTypeArguments[0]
            .GetProperties()
            .First(static property => property.Name == "Value")
            .PropertyType;
        if (!answer.IsXml || answer.Json is null)
        {
            return answer;
        }

        if (_xml?.GetTypeInfo(type) is not { } info)
        {
            return answer with { Json = null };
        }

        var value = answer.Json.Deserialize(type, _json);
        var bytes = (byte[])info.GetType().GetMethod("Serialize", [type])!.Invoke(info, [value])!;
        return answer with
        {
            Text = Encoding.UTF8.GetString(bytes),
            Json = JsonSerializer.SerializeToNode(value, type, _json),
        };
    }

    private string? Difference(object response, StubAnswer answer)
    {
        var property = response.GetType().GetProperties().First(static candidate => candidate.Name == "Value");
        var (value, type) = (property.GetValue(response), property.PropertyType);
        if (value is not null && type.IsAbstract && type.GetNestedTypes().Contains(value.GetType()))
        {
            // One of several answers.
            var body = value.GetType().GetProperty("Value");
            (value, type) = (body?.GetValue(value), body?.PropertyType ?? typeof(NoContent));
        }

        if (type == typeof(NoContent) || answer.MediaType is null)
        {
            return null;
        }

        if (value is Stream stream)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd() == answer.Text ? null : "the stream is not what was answered";
        }

        if (answer.Json is null)
        {
            return value as string == answer.Text ? null : "the text is not what was answered";
        }

        using var before = JsonDocument.Parse(answer.Json.ToJsonString());
        using var after = JsonSerializer.SerializeToDocument(value, type, _json);
        return JsonComparison.FirstDifference(before.RootElement, after.RootElement);
    }

    private object Client(Assembly emitted, ClientSettings settings, ClientDeclaration client, Uri? server)
    {
        var kinds = client.Credentials.Select(static credential => credential.Kind).ToHashSet();
        var type = emitted.GetType(settings.Namespace + "." + settings.ClientName, throwOnError: true)!;
        var options = Activator.CreateInstance(
            emitted.GetType(settings.Namespace + "." + settings.ClientName + "Options", throwOnError: true)!
        )!;
        foreach (
            var secret in options
                .GetType()
                .GetProperties()
                .Where(static property => property.PropertyType == typeof(string) && property.CanWrite)
        )
        {
            secret.SetValue(options, "secret");
        }

        options
            .GetType()
            .GetProperty(nameof(ClientOptions.BaseAddress))!
            .SetValue(options, server ?? new Uri("http://localhost/"));
        // A user and a bearer token exclude each other where the description does not tell which operation takes which.
        if (!kinds.Contains(CredentialKind.Basic))
        {
            ((ClientOptions)options).UserName = null;
            ((ClientOptions)options).Password = null;
        }
        else if (!kinds.Contains(CredentialKind.Bearer))
        {
            ((ClientOptions)options).BearerToken = null;
        }

        return Activator.CreateInstance(type, _http, options)!;
    }

    private static string Words(Exception error)
    {
        var reason = error is ApiException { BodyText: { Length: > 0 } body }
            ? " " + (body.Length > 1000 ? body[..1000] : body)
            : "";
        return error.GetType().Name
            + ": "
            + error.Message
            + (error.InnerException is { } inner ? " " + inner.Message : "")
            + reason;
    }
}

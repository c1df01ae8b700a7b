using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads operations.</summary>
internal sealed class OperationReader(ReadSession session, LocatedNode root, ContentReader contents)
{
    private static readonly string[] Methods =
    [
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
        "query",
    ];

    private readonly ParameterReader _parameters = new(session, contents);
    private readonly FormBodyReader _forms = new(contents);
    private readonly Dictionary<string, ApiOperation> _callbacks = new(StringComparer.Ordinal);
    private bool _isInCallback;

    /// <summary>Gets the callbacks of the operations read so far, each once.</summary>
    public IEnumerable<ApiOperation> Callbacks =>
        _callbacks.Values.OrderBy(static callback => callback.Pointer, StringComparer.Ordinal);

    /// <summary>Gets the operations of maps of path items, in order.</summary>
    public EquatableArray<ApiOperation> ReadAll(params LocatedNode?[] paths)
    {
        var operations = new List<ApiOperation>();
        foreach (var path in paths.SelectMany(static paths => paths?.Members() ?? []))
        {
            if (
                !path.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
                && session.Follow(path.Value) is { Mapping: not null } item
            )
            {
                ReadItem(path.Key, item, operations);
            }
        }

        return operations.ToEquatableArray();
    }

    private void ReadItem(string path, LocatedNode item, List<ApiOperation> operations)
    {
        foreach (var member in item.Members().Concat(item["additionalOperations"]?.Members() ?? []))
        {
            var isExtra = member.Value.Pointer.StartsWith(
                item.Pointer + "/additionalOperations/",
                StringComparison.Ordinal
            );
            if (
                (isExtra || Array.IndexOf(Methods, member.Key) >= 0)
                && member.Value.Mapping is not null
                && session.Budget.TrySpend(member.Value)
            )
            {
                var operation = ReadOperation(path, member.Key.ToUpperInvariant(), item, member.Value);
                operations.Add(operation);
                ReadCallbacks(operation, member.Value["callbacks"]);
            }
        }
    }

    // A callback component shared by several operations is named by its key alone. Callbacks of callbacks are ignored.
    private void ReadCallbacks(ApiOperation owner, LocatedNode? callbacks)
    {
        if (_isInCallback)
        {
            return;
        }

        _isInCallback = true;
        foreach (var entry in callbacks?.Members() ?? [])
        {
            if (session.Follow(entry.Value) is not { Mapping: not null } callback)
            {
                continue;
            }

            var isShared = callback.Pointer != entry.Value.Pointer;
            var name = isShared
                ? entry.Key
                : $"{owner.NameOverride ?? owner.OperationId ?? owner.Method.ToLowerInvariant() + " " + owner.Path} {entry.Key}";
            foreach (var operation in ReadAll(callback))
            {
                if (!_callbacks.ContainsKey(operation.Pointer))
                {
                    _callbacks.Add(operation.Pointer, operation with { CallbackName = name });
                }
            }
        }

        _isInCallback = false;
    }

    private ApiOperation ReadOperation(string path, string method, LocatedNode item, LocatedNode at)
    {
        var declared = CollectParameters(item, at);
        var parameters = declared.ConvertAll(static parameter => parameter.Target);
        var servers = session.IsSwagger ? ServerReader.ReadSwagger(root, at) : ServerReader.Read(at["servers"]);
        path = PathTemplate.WithoutQuery(path, name =>
            parameters.Exists(parameter => parameter.Text("in") == "query" && parameter.Text("name") == name)
        );
        CheckPath(path, at, parameters);
        return new ApiOperation
        {
            Pointer = session.IdOf(at),
            Method = method,
            Path = path,
            OperationId = at.Text("operationId"),
            NameOverride = NameOverrides.Read(at, session),
            Tags = at.Texts("tags").ToEquatableArray(),
            Summary = at.Text("summary") ?? item.Text("summary"),
            Description = at.Text("description") ?? item.Text("description"),
            Deprecated = at.Flag("deprecated") ?? false,
            Parameters = declared
                .Where(static parameter => parameter.Target.Text("in") is not ("body" or "formData"))
                .Select(parameter =>
                    _parameters.Read(parameter.Target, session.DescriptionOf(parameter.Use, parameter.Target))
                )
                .Where(static parameter => parameter is not null)
                .Select(static parameter => parameter!)
                .ToEquatableArray(),
            RequestBody = session.IsSwagger
                ? _forms.Read(session.IdOf(at), parameters, MediaTypes(at, "consumes"))
                : ReadBody(at),
            Responses = ReadResponses(at, method),
            Security = SecurityReader.Read(at["security"] ?? root["security"]),
            Servers = servers.IsEmpty ? ServerReader.Read(item["servers"]) : servers,
            PagingRule = PagingRuleReader.Read(at),
            Paging = at["x-ms-pageable"] is { Mapping: not null } paging
                ? new ApiPaging(
                    paging.Text("itemName") ?? "value",
                    paging.Text("nextLinkName"),
                    paging.Text("operationName") is { } next && next != at.Text("operationId")
                )
                : null,
        };
    }

    // A response to HEAD has no body (RFC 9110, 9.3.2), though descriptions often repeat what GET returns.
    private EquatableArray<ApiResponse> ReadResponses(LocatedNode at, string method)
    {
        var responses = contents.ReadResponses(at["responses"], MediaTypes(at, "produces"));
        return method == "HEAD"
            ? responses.Select(static response => response with { Contents = [] }).ToEquatableArray()
            : responses;
    }

    private List<(LocatedNode Target, LocatedNode Use)> CollectParameters(LocatedNode item, LocatedNode at)
    {
        var order = new List<(string?, string?)>();
        var found = new Dictionary<(string?, string?), (LocatedNode Target, LocatedNode Use)>();
        foreach (var parameter in (item["parameters"]?.Items() ?? []).Concat(at["parameters"]?.Items() ?? []))
        {
            if (session.Follow(parameter) is { Mapping: not null } target)
            {
                var key = (target.Text("name"), target.Text("in"));
                if (!found.ContainsKey(key))
                {
                    order.Add(key);
                }

                found[key] = (target, parameter);
            }
        }

        return order.ConvertAll(key => found[key]);
    }

    // Webhooks and callbacks have no template.
    private void CheckPath(string path, LocatedNode at, List<LocatedNode> parameters)
    {
        if (_isInCallback || !at.Pointer.StartsWith("#/paths/", StringComparison.Ordinal))
        {
            return;
        }

        var declared = parameters
            .Where(static parameter => parameter.Text("in") == "path")
            .Select(static parameter => parameter.Text("name") ?? "")
            .ToList();
        var expected = path.Split('{')
            .Skip(1)
            .Where(static part => part.IndexOf('}') > 0)
            .Select(static part => part.Substring(0, part.IndexOf('}')))
            .ToList();
        foreach (var name in declared.Except(expected, StringComparer.Ordinal))
        {
            session.Report(DocumentDescriptors.StrayParameter, at, name, path);
        }

        foreach (var name in expected.Except(declared, StringComparer.Ordinal))
        {
            session.Report(DocumentDescriptors.UndeclaredVariable, at, name, path);
        }
    }

    private ApiRequestBody? ReadBody(LocatedNode at) =>
        at["requestBody"] is { Mapping: not null } node && session.Follow(node) is { } body
            ? new ApiRequestBody(
                body.Text("x-bodyName") ?? at.Text("x-bodyName"),
                session.DescriptionOf(node, body),
                body.Flag("required") ?? false,
                contents.ReadContents(body["content"])
            )
            : null;

    private List<string> MediaTypes(LocatedNode at, string key)
    {
        var owner = at[key] is null ? root : at;
        var types = owner.Texts(key).Where(type => contents.IsMediaType(type, owner[key]!)).ToList();
        return types.Count == 0 ? ["application/json"] : types;
    }
}

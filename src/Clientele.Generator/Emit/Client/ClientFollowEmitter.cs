using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the methods of a client that follow links of responses.</summary>
internal static class ClientFollowEmitter
{
    /// <summary>Emits the declarations in the interface.</summary>
    public static void EmitDeclarations(SourceWriter writer, ClientDeclaration client)
    {
        if (client.Follow is not { } follow)
        {
            return;
        }

        writer.AddMemberNames([follow.TypeParameter]);
        foreach (var type in follow.Types)
        {
            writer.Separate();
            writer.Line(
                $$"""
                {{() => EmitDocs(writer, follow)}}
                {{Plain(writer, follow, type)}}
                    {{Constraint(writer, follow)}};

                {{() => EmitVariantDocs(writer, follow, type)}}
                {{WithResponse(writer, follow, type)}}
                    {{Constraint(writer, follow)}};
                """
            );
        }
    }

    /// <summary>Emits the methods, and the class that they share.</summary>
    public static void EmitMethods(SourceWriter writer, ClientUnit unit)
    {
        if (unit.Client.Follow is not { } follow)
        {
            return;
        }

        writer.AddMemberNames([follow.TypeParameter]);
        foreach (var type in follow.Types)
        {
            EmitMethod(writer, follow, type, "Follow", Plain(writer, follow, type));
            EmitMethod(writer, follow, type, "FollowWithResponse", WithResponse(writer, follow, type));
        }

        EmitDefinition(writer, unit, follow);
    }

    private static void EmitMethod(
        SourceWriter writer,
        FollowDeclaration follow,
        FollowedType type,
        string call,
        string signature
    )
    {
        var link = ClientPagingEmitter.RequestLink(writer, type.Link);
        var definition = $"{follow.ClassName}<{follow.TypeParameter}>.Definition";
        writer.Separate();
        writer.Line(
            $$"""
            /// <inheritdoc />
            public virtual {{signature}}
                {{Constraint(writer, follow)}}
            {
                {{KnownType.ArgumentNullException:x}}.ThrowIfNull(link);
                return {{ClientSignature.List(
                $"_pipeline.{call}Async",
                [link, definition, "options", "cancellationToken"]
            )}};
            }
            """
        );
    }

    private static void EmitDefinition(SourceWriter writer, ClientUnit unit, FollowDeclaration follow)
    {
        var value = follow.TypeParameter;
        var method = writer.NameOf(KnownType.HttpMethod, NameStyle.Expression);
        var (path, id) = (CSharpText.Literal(follow.PathTemplate), CSharpText.Literal(follow.MethodName));
        var arguments = $"{method}.Get, {path}, {id}";
        var json = $"{writer.NameOf(KnownType.JsonContract, NameStyle.Expression)}.Create<{value}>()";
        var xml = unit.Client.XmlContextName is { } context
            ? $", {CSharpText.Identifier(context)}.Default.GetTypeInfo<{value}>()"
            : "";
        writer.Separate();
        writer.Line(
            $$"""
            private static class {{follow.ClassName}}<{{value}}>
                {{Constraint(writer, follow)}}
            {
                internal static readonly {{KnownType.ApiOperation}}<{{value}}> Definition = new({{arguments}})
                {
                    {{() => ClientOperationEmitter.EmitAccept(writer, follow.Accept)}}
                    {{() => ClientOperationEmitter.EmitSecurity(writer, follow.Security)}}
                    Successes = [new(200, 299, new {{KnownType.BodyReader}}<{{value}}>({{json}}{{xml}}))],
                    {{() => ClientOperationEmitter.EmitErrors(writer, unit, follow.Errors)}}
                };
            }
            """
        );
    }

    private static void EmitDocs(SourceWriter writer, FollowDeclaration follow)
    {
        writer.Line(
            $$"""
            /// <summary>Gets the resource that a link in a response refers to.</summary>
            /// <remarks>
            /// The link may be relative to the service's root, and is followed within the client's origin only, with its headers
            /// and the client's credentials.
            /// </remarks>
            /// <typeparam name="{{follow.TypeParameter}}">The type of the resource.</typeparam>
            /// <param name="link">The link.</param>
            /// <param name="options">What this call does differently.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <returns>The resource.</returns>
            /// <exception cref="{{KnownType.ArgumentNullException}}">There is no link.</exception>
            /// <exception cref="{{KnownType.ArgumentException}}">
            /// The link has no address, leads to another origin, or asks for another method than GET.
            /// </exception>
            {{() => EmitExceptions(writer, follow)}}
            /// <exception cref="{{KnownType.ApiException}}">
            /// The service returns an error or, as a <see cref="{{KnownType.ResponseReadException}}"/>, a body that cannot be read.
            /// </exception>
            /// <exception cref="{{KnownType.HttpRequestException}}">The request fails before a response arrives.</exception>
            """
        );
    }

    private static void EmitExceptions(SourceWriter writer, FollowDeclaration follow)
    {
        foreach (var exception in follow.Exceptions)
        {
            ClientDocs.EmitException(writer, exception);
        }
    }

    private static void EmitVariantDocs(SourceWriter writer, FollowDeclaration follow, FollowedType type) =>
        writer.Line(
            $$"""
            /// <returns>The response, with its status, headers and value.</returns>
            /// <inheritdoc cref="{{follow.MethodName}}Async{{{follow.TypeParameter}}}({{CSharpText.Identifier(
                type.TypeName
            )}}, {{KnownType.CallOptions}}, {{KnownType.CancellationToken}})" />
            """
        );

    private static string Plain(SourceWriter writer, FollowDeclaration follow, FollowedType type) =>
        Method(writer, follow, type, follow.TypeParameter, "");

    private static string WithResponse(SourceWriter writer, FollowDeclaration follow, FollowedType type) =>
        Method(writer, follow, type, $"{writer.NameOf(KnownType.ApiResponse)}<{follow.TypeParameter}>", "WithResponse");

    private static string Method(
        SourceWriter writer,
        FollowDeclaration follow,
        FollowedType type,
        string result,
        string variant
    ) =>
        ClientSignature.List(
            $"{writer.NameOf(KnownType.Task)}<{result}> {follow.MethodName}{variant}Async<{follow.TypeParameter}>",
            [
                $"{CSharpText.Identifier(type.TypeName)} link",
                $"{writer.NameOf(KnownType.CallOptions)}? options = null",
                $"{writer.NameOf(KnownType.CancellationToken)} cancellationToken = default",
            ]
        );

    private static string Constraint(SourceWriter writer, FollowDeclaration follow) =>
        $"where {follow.TypeParameter} : {writer.NameOf(KnownType.IJsonContract)}";
}

namespace Clientele.Runtime.Http;

/// <summary>Specifies where a parameter is written.</summary>
internal enum ParameterTarget
{
    Path,
    Query,
    Header,
    Cookie,
    Form,
}

namespace Clientele.Benchmarks.Settable;

internal static class Namespaces
{
    public const string Customers = Root + "Microsoft.Partner.Service.Customers.Contracts.V1";
    public const string Collections = Root + "Microsoft.Partner.Core.Collections";
    public const string Generic = Root + "System.Collections.Generic";
    public const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    private const string Root = "http://schemas.datacontract.org/2004/07/";
}

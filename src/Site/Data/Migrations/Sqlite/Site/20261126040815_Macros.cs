using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Macros : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Macros",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RetiredUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Plan_End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Plan_FinnishAnswer = table.Column<int>(type: "INTEGER", nullable: true),
                    Plan_FinnishName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Plan_IsUrgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Plan_SwedishAnswer = table.Column<int>(type: "INTEGER", nullable: true),
                    Plan_SwedishName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Plan_Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Macros", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MacroUses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MacroId = table.Column<int>(type: "INTEGER", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MacroUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MacroUses_Macros_MacroId",
                        column: x => x.MacroId,
                        principalTable: "Macros",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MacroUse_Macro",
                table: "MacroUses",
                column: "MacroId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MacroUses");

            migrationBuilder.DropTable(
                name: "Macros");
        }
    }
}
